import type { TemplateResult } from 'lit';
import { html, LitElement } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { screenRulerStyles } from './screen-ruler-styles';

interface Thing {
  readonly name: string;
  readonly mm: number;
  readonly say: string;
}

/** ISO/IEC 7810 ID-1: bank cards, driving licences, many identity cards. */
const CARD: Thing = { name: 'A bank card', mm: 85.6, say: 'the long side of a bank card' };
const RULER: Thing = { name: '10 cm of a ruler', mm: 100, say: '10 cm of a ruler' };

/** What most screens have, to begin with: 96 pixels to an inch of 25.4 mm. */
const USUAL = 96 / 25.4;
const LEAST = 100;

/** Asks a reader to make a bar as long as a thing at hand. Tells screen-measured with CSS pixels to a millimetre. */
@customElement('screen-ruler')
export class ScreenRuler extends LitElement {
  static override readonly styles = screenRulerStyles;

  @state() private thing: Thing = CARD;
  @state() private length = CARD.mm * USUAL;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('.bar') private readonly bar!: HTMLElement;

  protected override firstUpdated(): void {
    this.dialog.showModal();
    this.bar.focus();
  }

  protected override render(): TemplateResult {
    const { thing, length } = this;
    return html`
      <dialog aria-labelledby="title" @close=${this.#closed} @keydown=${this.#keysStayHere}>
        <h2 id="title">How large is this screen?</h2>
        <p>
          Hold ${thing.say} against the screen and make the bar exactly as long. Drag its end, or use the arrow keys.
        </p>
        <div class="things" role="radiogroup" aria-label="What you hold against the screen">
          ${[CARD, RULER].map(
            (each) =>
              html`<label>
                <input
                  type="radio"
                  name="thing"
                  .checked=${each === thing}
                  @change=${() => {
                    this.#take(each);
                  }}
                />
                ${each.name} (${each.mm} mm)
              </label>`,
          )}
        </div>
        <div class="room">
          <div
            class="bar"
            role="slider"
            tabindex="0"
            aria-label="Length of the bar"
            aria-valuemin=${LEAST}
            aria-valuemax=${this.#most}
            aria-valuenow=${Math.round(length)}
            aria-valuetext="${Math.round(length)} pixels"
            style="width: ${length}px"
            @keydown=${this.#stepped}
            @pointerdown=${this.#dragged}
            @pointermove=${this.#dragged}
          >
            <span>${thing.mm} mm</span>
          </div>
        </div>
        <p class="small">
          Kept for you in this browser, for this screen at this zoom. At true size a film is as large as it was on the
          detector, or in the body where it is calibrated for that.
        </p>
        <footer>
          <button class="quiet" @click=${this.#close}>Cancel</button>
          <button @click=${this.#measured}>The bar fits</button>
        </footer>
      </dialog>
    `;
  }

  get #most(): number {
    return Math.round(window.innerWidth * 0.86);
  }

  #take(thing: Thing): void {
    this.length = this.#within((this.length / this.thing.mm) * thing.mm);
    this.thing = thing;
  }

  #within(length: number): number {
    return Math.min(Math.max(length, LEAST), this.#most);
  }

  readonly #dragged = (event: PointerEvent): void => {
    if (event.buttons !== 0) {
      this.bar.setPointerCapture(event.pointerId);
      this.length = this.#within(event.clientX - this.bar.getBoundingClientRect().left);
    }
  };

  readonly #stepped = (event: KeyboardEvent): void => {
    const steps: Partial<Record<string, number>> = {
      ArrowRight: 1,
      ArrowUp: 1,
      ArrowLeft: -1,
      ArrowDown: -1,
      PageUp: 20,
      PageDown: -20,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.length = this.#within(this.length + (event.shiftKey ? 10 * step : step) / 2);
    }
  };

  readonly #keysStayHere = (event: KeyboardEvent): void => {
    event.stopPropagation();
  };

  readonly #measured = (): void => {
    this.dispatchEvent(new CustomEvent('screen-measured', { detail: this.length / this.thing.mm }));
    this.dialog.close();
  };

  readonly #close = (): void => {
    this.dialog.close();
  };

  readonly #closed = (): void => {
    this.dispatchEvent(new CustomEvent('ruler-closed'));
  };
}

/** The ruler, and what becomes of what is measured with it. */
export function screenRuler(measured: (pixelsPerMm: number) => void, closed: () => void): TemplateResult {
  return html`<screen-ruler
    @screen-measured=${(event: CustomEvent<number>) => {
      measured(event.detail);
    }}
    @ruler-closed=${closed}
  ></screen-ruler>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'screen-ruler': ScreenRuler;
  }
}
