import { css } from 'lit';

export const filmImportStyles = css`
  :host {
    display: block;
  }

  .area {
    position: relative;
    min-height: calc(100vh - 140px);
  }

  .invitation {
    position: fixed;
    inset: 12px;
    z-index: 20;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 8px;
    border: 2px dashed var(--ct-accent, #0f766e);
    border-radius: 16px;
    background: rgb(226 243 241 / 92%);
    color: var(--ct-accent-strong, #0b5a54);
    font-size: 1.125rem;
    pointer-events: none;
  }

  .invitation span {
    font-size: 0.875rem;
  }

  .panel {
    position: fixed;
    right: 24px;
    bottom: 24px;
    z-index: 15;
    width: min(480px, calc(100vw - 48px));
    max-height: min(60vh, 520px);
    display: flex;
    flex-direction: column;
    overflow: hidden;
    border: 1px solid var(--ct-line, #dde5ea);
    border-radius: 12px;
    background: var(--ct-paper, #fff);
    box-shadow: 0 12px 40px rgb(16 34 46 / 22%);
    font-size: 0.875rem;
  }

  header {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 12px 16px;
  }

  .share {
    flex: 1;
    color: var(--ct-ink-2, #4b5d69);
  }

  button {
    padding: 6px 12px;
    border: 1px solid var(--ct-line, #dde5ea);
    border-radius: 8px;
    background: none;
    color: var(--ct-accent-strong, #0b5a54);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  button:hover {
    background: var(--ct-ground, #f3f6f8);
  }

  button:focus-visible {
    outline: 2px solid var(--ct-accent, #0f766e);
    outline-offset: 2px;
  }

  progress {
    display: block;
    width: 100%;
    height: 4px;
    border: 0;
    appearance: none;
    background: var(--ct-line-2, #eaf0f3);
  }

  progress::-webkit-progress-bar {
    background: var(--ct-line-2, #eaf0f3);
  }

  progress::-webkit-progress-value {
    background: var(--ct-accent, #0f766e);
  }

  ol {
    margin: 0;
    padding: 0;
    overflow: auto;
    list-style: none;
    border-top: 1px solid var(--ct-line, #dde5ea);
  }

  li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 12px;
    align-items: baseline;
    padding: 8px 16px;
    border-bottom: 1px solid var(--ct-line-2, #eaf0f3);
  }

  .more {
    margin: 0;
    padding: 10px 16px;
    border-top: 1px solid var(--ct-line, #dde5ea);
    color: var(--ct-ink-2, #4b5d69);
  }

  .more a {
    color: var(--ct-accent-strong, #0b5a54);
  }

  .path {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .word {
    font-weight: 600;
    color: var(--ct-ink-2, #4b5d69);
  }

  .word.stored {
    color: var(--ct-good, #1b6e3c);
  }

  .word.needs-answer,
  .word.conflict {
    color: var(--ct-warn, #9a4a04);
  }

  .word.refused {
    color: var(--ct-danger, #b3261e);
  }

  .sentence {
    grid-column: 1 / -1;
    color: var(--ct-ink-2, #4b5d69);
    line-height: 1.45;
  }
`;
