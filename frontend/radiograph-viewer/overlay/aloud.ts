import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Sighting } from '../model/sighting';

/** Tells those who do not see the film which deposit is selected. */
export function aloud(selected: Sighting | undefined): TemplateResult {
  return html`<div class="aloud" aria-live="polite">
    ${selected ? `${selected.label} selected. ${selected.measurementText ?? ''}` : ''}
  </div>`;
}
