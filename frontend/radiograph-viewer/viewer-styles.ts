import { css } from 'lit';

/** A dark room: nothing in it is brighter than the film. Colours come from the application's tokens. */
export const viewerStyles = css`
  :host {
    --ink: var(--ct-room-ink, #c9d3dc);
    --quiet: var(--ct-room-ink-2, #8b98a5);
    --plate: var(--ct-film-plate, rgb(14 18 22 / 82%));
    --saved: var(--ct-sighting, #4fd1c5);
    --chosen: var(--ct-sighting-selected, #ffd166);
    --unsaved: var(--ct-sighting-draft, #ffb454);
    --warning: var(--ct-film-warning, #ff8f6b);
    --accent: var(--ct-room-accent, #4fd1c5);
    display: block;
    position: relative;
    min-height: 240px;
    overflow: hidden;
    background: #000;
    color: var(--ink);
    font: 12px/1.45 var(--ct-font, system-ui, sans-serif);
    font-variant-numeric: tabular-nums;
    user-select: none;
    -webkit-user-select: none;
  }
  :host([hidden]) {
    display: none;
  }
  .stage,
  .picture,
  svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .stage {
    outline: none;
    touch-action: none;
  }
  .stage:focus-visible {
    box-shadow: inset 0 0 0 2px var(--accent);
    z-index: 1;
  }
  .picture.away {
    visibility: hidden;
  }
  svg,
  .corner,
  .letter,
  .ruler,
  .synthetic {
    pointer-events: none;
  }
  .outline path {
    fill: none;
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .halo {
    stroke: rgb(0 0 0 / 55%);
    stroke-width: 4px;
  }
  .line {
    stroke: var(--line, var(--saved));
    stroke-width: 1.75px;
  }
  .outline.draft .line {
    stroke: var(--line, var(--unsaved));
    stroke-dasharray: 6 4;
  }
  .outline.selected .line {
    stroke: var(--chosen);
    stroke-width: 2.25px;
  }
  .sketch .line {
    stroke: var(--unsaved);
    stroke-dasharray: none;
  }
  .ghosts path {
    fill: none;
    stroke: rgb(255 255 255 / 55%);
    stroke-width: 1px;
    stroke-dasharray: 2 3;
    vector-effect: non-scaling-stroke;
  }
  .ghost.copies text {
    pointer-events: auto;
    cursor: copy;
  }
  .ghosts text {
    fill: rgb(255 255 255 / 65%);
    font-size: 11px;
    text-anchor: middle;
    paint-order: stroke;
    stroke: rgb(0 0 0 / 60%);
    stroke-width: 2px;
  }
  .handle {
    fill: #0b0e11;
    stroke: var(--chosen);
    stroke-width: 2px;
  }
  .leader {
    stroke: var(--ink);
    stroke-width: 1px;
    fill: none;
    filter: drop-shadow(0 0 1px #000);
  }
  .label {
    pointer-events: auto;
    cursor: pointer;
  }
  /* A label must not be in the way of what is drawn. */
  svg:not(.select) .label {
    pointer-events: none;
  }
  .label rect {
    fill: var(--plate);
    stroke: var(--line, var(--saved));
    stroke-opacity: 0.45;
  }
  .label.draft rect {
    stroke: var(--unsaved);
    stroke-dasharray: 4 3;
  }
  .label.selected rect {
    stroke: var(--chosen);
    stroke-opacity: 1;
  }
  .label text {
    fill: var(--ink);
    font-size: 12px;
  }
  .label .name {
    font-weight: 650;
    fill: #fff;
  }
  .corner,
  .letter,
  .ruler {
    padding: 3px 8px;
    border-radius: 6px;
    background: rgb(6 9 12 / 42%);
    text-shadow:
      0 0 3px #000,
      0 1px 2px #000;
  }
  .corner {
    position: absolute;
    max-width: 42%;
  }
  .topLeft {
    top: 10px;
    left: 10px;
  }
  .topRight {
    top: 10px;
    right: 10px;
    text-align: right;
  }
  .bottomLeft {
    bottom: 10px;
    left: 10px;
  }
  .bottomRight {
    bottom: 10px;
    right: 10px;
    text-align: right;
  }
  .letter {
    position: absolute;
    font-size: 17px;
    font-weight: 600;
    line-height: 1.2;
  }
  .letter.left {
    left: 10px;
    top: 50%;
    translate: 0 -50%;
  }
  .letter.top {
    top: 40px;
    left: 50%;
    translate: -50% 0;
  }
  .ruler {
    position: absolute;
    bottom: 10px;
    left: 50%;
    translate: -50% 0;
    text-align: center;
  }
  .bar {
    height: 6px;
    margin: 0 auto 3px;
    border: solid var(--ink);
    border-width: 0 1.5px 1.5px;
    filter: drop-shadow(0 0 2px #000);
  }
  .synthetic {
    position: absolute;
    top: 12px;
    left: 50%;
    translate: -50% 0;
    padding: 2px 10px;
    border: 1px solid color-mix(in srgb, var(--warning) 55%, transparent);
    border-radius: 999px;
    background: var(--plate);
    color: var(--warning);
    font-size: 11px;
    font-weight: 600;
    letter-spacing: 0.04em;
    white-space: nowrap;
  }
  .notice {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 14px;
    padding: 24px;
    text-align: center;
    font-size: 14px;
  }
  .notice p {
    margin: 0;
    max-width: 44ch;
  }
  .notice.loading {
    color: var(--quiet);
    pointer-events: none;
    animation: appear 0s linear 250ms both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  button {
    min-height: 36px;
    padding: 0 18px;
    border: 1px solid var(--accent);
    border-radius: 8px;
    background: transparent;
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, var(--accent) 15%, transparent);
  }
  button:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  kbd {
    padding: 1px 6px;
    border: 1px solid #3a4650;
    border-radius: 4px;
    font: inherit;
    font-size: 11px;
    white-space: nowrap;
  }
  .aloud {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
