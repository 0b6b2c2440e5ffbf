import { html, nothing, type TemplateResult } from 'lit';
import type { KeyAction } from '../keys';

export interface Controls {
  logarithmic: boolean;
  tabular: boolean;
  /** Whether there is more history than the chart opens with. */
  longer: boolean;
  act: (action: KeyAction) => void;
  scale: (logarithmic: boolean) => void;
  table: () => void;
  everything: () => void;
}

/** Scale, zoom and table; everything that the keyboard does as well. */
export function controls(on: Controls): TemplateResult {
  const { logarithmic, tabular, longer, act } = on;
  return html`<section class="controls">
    <span class="segment" role="group" aria-label="Scale of areas">
      <button
        aria-pressed=${!logarithmic}
        @click=${() => {
          on.scale(false);
        }}
      >
        Linear
      </button>
      <button
        aria-pressed=${logarithmic}
        @click=${() => {
          on.scale(true);
        }}
      >
        Log
      </button>
    </span>
    <span class="segment" role="group" aria-label="Zoom">
      <button
        aria-label="Zoom out"
        title="Zoom out (−)"
        @click=${() => {
          act({ kind: 'zoom', factor: 1 / 0.7 });
        }}
      >
        −
      </button>
      <button
        aria-label="Zoom in"
        title="Zoom in (+)"
        @click=${() => {
          act({ kind: 'zoom', factor: 0.7 });
        }}
      >
        +
      </button>
      <button
        title="Back to the films (0)"
        @click=${() => {
          act({ kind: 'reset' });
        }}
      >
        Reset
      </button>
      ${longer ? html`<button title="Show everything that is dated" @click=${on.everything}>Whole history</button>` : nothing}
    </span>
    <span class="segment"><button aria-pressed=${tabular} @click=${on.table}>Table</button></span>
  </section>`;
}
