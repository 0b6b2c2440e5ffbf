import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Stage } from '../state/stage';

/** What stands where the film is not, or not yet. */
export function notice(
  state: Stage['state'],
  previewed: boolean,
  message: string,
  retry: () => void,
): TemplateResult | typeof nothing {
  switch (state) {
    case 'loading':
      return previewed ? nothing : html`<div class="notice loading">Fetching the film…</div>`;
    case 'failed':
      return html`<div class="notice" role="alert">
        <p>${message}</p>
        <button @click=${retry}>Try again</button>
      </div>`;
    default:
      return nothing;
  }
}
