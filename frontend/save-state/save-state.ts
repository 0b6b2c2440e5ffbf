import type { TemplateResult } from 'lit';
import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CONNECTION } from '../radiograph-viewer/outbox/connection';
import { changesWaiting } from '../radiograph-viewer/outbox/delivery';
import { words } from './words';

/** An answer takes less than this. */
const PATIENCE = 4000;

/**
 * Says on the screen whether the server has what the reader did. While there is no connection, fields beside the film
 * rest: what is drawn is kept in the browser, but what would be typed there is not.
 */
@customElement('save-state')
export class SaveState extends LitElement {
  @property() saved = '';
  @state() private waiting = 0;
  @state() private overdue = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening = (): void => undefined;
  readonly #count = (): void => {
    this.waiting = changesWaiting();
    if (this.waiting === 0) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.overdue = false;
    } else {
      this.#timer ??= setTimeout(() => {
        this.overdue = true;
      }, PATIENCE);
    }
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.role = 'status';
    window.addEventListener('changes-waiting', this.#count);
    this.#listening = CONNECTION.listen(() => {
      this.requestUpdate();
    });
    this.#count();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('changes-waiting', this.#count);
    this.#listening();
    clearTimeout(this.#timer);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const connected = CONNECTION.up;
    const { text, warning } = words({ saved: this.saved, waiting: this.waiting, connected, overdue: this.overdue });
    this.classList.toggle('warning', warning);
    this.closest('.ct-room')?.querySelector('.ct-room-side')?.toggleAttribute('inert', !connected);
    return html`${text}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'save-state': SaveState;
  }
}
