import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/** What the reader is told after a stroke that could not do all that it seemed to ask; the next stroke takes it away. */
export function advice(words: string): TemplateResult | typeof nothing {
  return words === '' ? nothing : html`<div class="proposal doubtful" role="status"><p>${words}</p></div>`;
}
