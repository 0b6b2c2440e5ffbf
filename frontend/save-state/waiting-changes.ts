import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { placesOf } from '../radiograph-viewer/outbox/outbox';

/** Says on every screen that changes of this account wait in this browser, and leads to where they are saved. */
@customElement('waiting-changes')
export class WaitingChanges extends LitElement {
  @property() account = '';

  readonly #look = (): void => {
    this.requestUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('storage', this.#look);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('storage', this.#look);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const places = [...placesOf(localStorage, this.account)];
    if (this.account === '' || places.length === 0) {
      return nothing;
    }
    return html`<div class="ct-waiting" role="status">
      ${places.map(
        ([place, count]) =>
          html`<p>
            ${count === 1 ? 'One change' : `${count} changes`} that you made without a connection
            ${count === 1 ? 'waits' : 'wait'} in this browser.
            <a href=${place.split('#')[0] ?? place} router-link>Open the film to save ${count === 1 ? 'it' : 'them'}</a>
          </p>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'waiting-changes': WaitingChanges;
  }
}
