import { css } from 'lit';

/** What goes with the pointer, and what warns. */
export const markStyles = css`
  .why {
    position: absolute;
    bottom: 64px;
    left: 50%;
    translate: -50% 0;
    width: max-content;
    max-width: calc(100% - 48px);
    box-sizing: border-box;
    padding: 8px 16px;
    border-radius: 10px;
    background: var(--plate);
    color: var(--warning);
    font-size: 13px;
    pointer-events: none;
  }
  .why:empty {
    padding: 0;
  }
  .flipped {
    position: absolute;
    top: 84px;
    left: 50%;
    translate: -50% 0;
    padding: 3px 12px;
    border-radius: 6px;
    background: #c62828;
    color: #fff;
    font-size: 13px;
    font-weight: 700;
    letter-spacing: 0.03em;
    white-space: nowrap;
    pointer-events: none;
  }
  .preview {
    position: absolute;
    top: 0;
    left: 0;
    max-width: none;
    transform-origin: 0 0;
    pointer-events: none;
  }
  .lamp {
    position: absolute;
    right: 12px;
    top: 50%;
    display: flex;
    align-items: center;
    gap: 6px;
    translate: 0 -50%;
    color: var(--ink);
    font-size: 11px;
    pointer-events: none;
    text-shadow: 0 0 3px #000;
  }
  .lamp::before {
    flex: none;
    content: '';
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--unsaved);
    box-shadow: 0 0 6px var(--unsaved);
  }
  .lamp.full::before {
    background: #58c27d;
    box-shadow: 0 0 6px #58c27d;
  }
  .lamp.full {
    width: 8px;
    overflow: hidden;
    white-space: nowrap;
  }
  .crosshair {
    stroke: var(--accent);
    stroke-width: 1px;
    opacity: 0.8;
  }
  .key-pointer path,
  .key-pointer circle {
    fill: none;
    stroke: #fff;
    stroke-width: 1.5px;
  }
  .key-pointer .edge {
    stroke: rgb(0 0 0 / 75%);
    stroke-width: 4px;
  }
  .key-pointer.holding circle {
    fill: var(--accent);
  }
  .loupe {
    position: absolute;
    z-index: 1;
    border: 2px solid rgb(255 255 255 / 70%);
    border-radius: 50%;
    box-shadow: 0 6px 24px rgb(0 0 0 / 60%);
    pointer-events: none;
  }
  .shade {
    position: fixed;
    inset: 0;
    z-index: 2;
  }
  .menu {
    position: absolute;
    z-index: 3;
    box-sizing: border-box;
    padding: 4px;
    border: 1px solid #2a343e;
    border-radius: 10px;
    background: #151b21;
    box-shadow: 0 10px 36px rgb(0 0 0 / 65%);
  }
  .menu [role='group'] + [role='group'] {
    margin-top: 4px;
    padding-top: 4px;
    border-top: 1px solid #2a343e;
  }
  .menu button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    width: 100%;
    min-height: 36px;
    padding: 0 10px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--ink);
    font: inherit;
    font-size: 13px;
    font-weight: 400;
    text-align: left;
  }
  .menu button:hover,
  .menu button:focus-visible {
    outline: none;
    background: #24303a;
  }
  .menu kbd:empty {
    display: none;
  }
  :host {
    container-type: inline-size;
  }
  /* A film beside another: what stands in the middle keeps out of the corners' way. */
  @container (max-width: 720px) {
    .synthetic {
      top: auto;
      bottom: 112px;
    }
    .ruler {
      bottom: 66px;
    }
  }
`;
