import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { TrueSize } from '../state/true-size';
import { screenRuler } from './screen-ruler';

/** What true size has to ask, and to say. */
export function measuring(trueSize: TrueSize): TemplateResult {
  const ruler = screenRuler(
    (pixelsPerMm) => {
      trueSize.measured(pixelsPerMm);
    },
    () => {
      trueSize.closed();
    },
  );
  return html`${trueSize.asking ? ruler : nothing}
    <div class="why" role="status">${trueSize.word}</div>`;
}
