import { css } from 'lit';

/** Never style a plain div here: ECharts puts its own into the plot. */
export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--ct-ink, #14232e);
    font-family: var(--ct-font, system-ui, sans-serif);
    font-size: 13px;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  button:focus-visible,
  .plot:focus-visible {
    outline: 2px solid var(--ct-accent, #0f766e);
    outline-offset: 2px;
  }
  .bar {
    display: flex;
    align-items: flex-start;
    gap: 8px 20px;
    padding: 0 0 14px;
  }
  .chips {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 8px;
  }
  .chip-row {
    display: grid;
    grid-template-columns: 84px minmax(0, 1fr);
    align-items: baseline;
  }
  .chip-row > span:last-child {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chip-row > span:last-child:has(.group) {
    gap: 6px 14px;
  }
  .caption {
    color: var(--ct-ink-2, #4b5d69);
    font-size: 12px;
  }
  .group {
    display: inline-flex;
    gap: 4px;
    flex-wrap: wrap;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    height: 26px;
    padding: 0 9px;
    border: 1px solid var(--ct-line, #dde5ea);
    border-radius: 999px;
    background: #fff;
    color: var(--ct-ink-2, #4b5d69);
    font-size: 12px;
    font-weight: 550;
    white-space: nowrap;
  }
  .chip[aria-pressed='true'] {
    background: var(--ct-ground, #f3f6f8);
    border-color: #c3d0d8;
    color: var(--ct-ink, #14232e);
  }
  .chip[aria-pressed='false'] {
    border-style: dashed;
    color: var(--ct-ink-3, #5c6d79);
  }
  .chip[aria-pressed='false'] .glyph {
    opacity: 0.35;
  }
  .chip.site[aria-pressed='true'] {
    background: color-mix(in srgb, var(--colour) 12%, white);
    border-color: color-mix(in srgb, var(--colour) 40%, white);
    color: color-mix(in srgb, var(--colour) 66%, black);
  }
  .chip.lab[aria-pressed='true'] {
    background: var(--ct-accent-soft, #e2f3f1);
    border-color: #9fcfc9;
    color: var(--ct-accent-strong, #0b5a54);
  }
  .glyph {
    color: var(--colour);
    font-size: 11px;
  }
  .flag,
  .abnormal {
    color: #b3421b;
  }
  .flag {
    font-size: 9px;
  }
  .controls {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
  }
  .segment {
    display: inline-flex;
    border: 1px solid var(--ct-line, #dde5ea);
    border-radius: var(--ct-radius-s, 6px);
    overflow: hidden;
    background: #fff;
  }
  .segment button {
    min-width: 30px;
    height: 28px;
    padding: 0 10px;
    border: 0;
    border-left: 1px solid var(--ct-line, #dde5ea);
    background: none;
    font-size: 12px;
  }
  .segment button:first-child {
    border-left: 0;
  }
  .segment button:hover {
    background: var(--ct-ground, #f3f6f8);
  }
  .segment button[aria-pressed='true'] {
    background: var(--ct-accent-soft, #e2f3f1);
    color: var(--ct-accent-strong, #0b5a54);
    font-weight: 600;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 264px;
    gap: 20px;
    align-items: start;
  }
  .plot {
    position: relative;
    border-radius: var(--ct-radius-s, 6px);
    touch-action: pan-y;
    user-select: none;
  }
  .canvas {
    width: 100%;
  }
  .canvas text {
    font-family: inherit !important;
  }
  .gutter {
    position: absolute;
    left: 0;
    width: 120px;
    display: flex;
    flex-direction: column;
  }
  .name {
    font-weight: 600;
    font-size: 12px;
    line-height: 1.25;
  }
  .gutter .detail {
    color: var(--ct-ink-3, #5c6d79);
    font-size: 11px;
    line-height: 1.3;
  }
  .gutter:has(.drug) {
    width: 150px;
  }
  .drug {
    display: block;
    flex: none;
    align-content: center;
    font-size: 12px;
    line-height: 1.25;
  }
  .lane-rule {
    position: absolute;
    left: 0;
    right: 0;
    height: 1px;
    margin: 0;
    border: 0;
    background: var(--ct-line, #dde5ea);
  }
  .empty {
    position: absolute;
    z-index: 1;
    left: 160px;
    right: 92px;
    margin: 0;
    align-content: center;
    text-align: center;
    color: var(--ct-ink-2, #4b5d69);
    background: var(--ct-ground, #f3f6f8);
    border-radius: var(--ct-radius-s, 6px);
    pointer-events: none;
  }
  .hint {
    position: absolute;
    left: 0;
    color: var(--ct-ink-3, #5c6d79);
    font-size: 11px;
  }
  .cursor {
    position: absolute;
    width: 1px;
    background: var(--ct-accent, #0f766e);
    pointer-events: none;
  }
  .nothing {
    margin: 0;
    padding: 48px 24px;
    text-align: center;
    color: var(--ct-ink-2, #4b5d69);
  }
  @container (max-width: 860px) {
    .body {
      grid-template-columns: minmax(0, 1fr);
    }
    .read-out {
      max-height: none !important;
      columns: 2;
    }
    .bar {
      flex-direction: column;
    }
  }
  @media print {
    .controls,
    .hint,
    .cursor {
      display: none;
    }
    .read-out {
      max-height: none !important;
    }
  }
`;
