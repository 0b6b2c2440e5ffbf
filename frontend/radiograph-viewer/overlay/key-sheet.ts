import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { CatalogueEntry } from '../keys/catalogue';
import { CATALOGUE, entryOf, GROUPS } from '../keys/catalogue';
import type { KeyChoice } from '../keys/keymap';
import { Keymap, USUAL_KEYS } from '../keys/keymap';
import { PROFILE_NAMES } from '../keys/profiles';
import { isTheBrowsers, strokesOf } from '../keys/stroke';
import { keySheetStyles } from './key-sheet-styles';

/** The sheet of all keys as they are bound for this reader, and the place to change them. Tells keys-chosen. */
@customElement('key-sheet')
export class KeySheet extends LitElement {
  static override readonly styles = keySheetStyles;

  @property({ attribute: false }) choice: KeyChoice = USUAL_KEYS;

  @state() private asking: string | undefined;
  @state() private word = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const keymap = new Keymap(this.choice);
    return html`
      <dialog role="dialog" aria-label="Keys" @keydown=${this.#pressed} @close=${this.#closed} @click=${this.#beside}>
        <header>
          <h2>Keys</h2>
          <label>
            Profile
            <select @change=${this.#profileChosen}>
              ${PROFILE_NAMES.map((name) => html`<option ?selected=${name === this.choice.profile}>${name}</option>`)}
            </select>
          </label>
          <button class="close" aria-label="Close" @click=${this.#close}>✕</button>
        </header>
        <p role="status">${this.word || 'Press a key on this sheet to give the command another one.'}</p>
        <div class="groups">
          ${GROUPS.map(
            (group) =>
              html`<section>
                <h3>${group}</h3>
                <dl>${CATALOGUE.filter((entry) => entry.group === group).map((entry) => this.#line(entry, keymap))}</dl>
              </section>`,
          )}
        </div>
      </dialog>
    `;
  }

  #line(entry: CatalogueEntry, keymap: Keymap): TemplateResult {
    const strokes = keymap.strokes(entry.name);
    const clash = keymap.conflicts.some(({ names }) => names.includes(entry.name));
    const words = this.asking === entry.name ? ['press a key'] : strokes.length > 0 ? strokes : ['—'];
    return html`<div class=${clash ? 'clash' : ''}>
      <dt>
        <button
          aria-label="${entry.does}: ${strokes.join(' or ') || 'no key'}"
          aria-pressed=${this.asking === entry.name}
          @click=${() => {
            this.#ask(entry.name);
          }}
        >
          ${words.map((word) => html`<kbd>${word}</kbd>`)}
        </button>
      </dt>
      <dd>${entry.does}${clash ? html` <em>also bound elsewhere</em>` : nothing}</dd>
    </div>`;
  }

  #ask(name: string): void {
    this.asking = name;
    this.word = `Press the new key for “${entryOf(name)?.does ?? name}”; Backspace leaves it without one, Esc keeps it.`;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const [stroke] = strokesOf(event);
    if (this.asking === undefined || stroke === undefined) {
      return;
    }
    event.preventDefault();
    const name = this.asking;
    if (stroke === 'Esc') {
      this.asking = undefined;
      this.word = 'Nothing was changed.';
    } else if (isTheBrowsers(stroke)) {
      this.word = `${stroke} belongs to the browser. Press another key.`;
    } else {
      this.#bind(name, stroke === 'Backspace' ? undefined : stroke);
    }
  };

  #bind(name: string, stroke: string | undefined): void {
    const before = new Keymap(this.choice);
    const after = stroke === undefined ? before.without(name) : before.with(name, stroke);
    const lost = CATALOGUE.filter(
      (entry) => entry.name !== name && before.strokes(entry.name).length > after.strokes(entry.name).length,
    ).map((entry) => `“${entry.does}”`);
    this.asking = undefined;
    this.word =
      lost.length > 0
        ? `${stroke ?? ''} was taken from ${lost.join(' and ')}.`
        : `“${entryOf(name)?.does ?? name}” ${stroke === undefined ? 'has no key now' : `is ${stroke} now`}.`;
    this.#choose(after.choice);
  }

  readonly #profileChosen = (event: Event): void => {
    const chosen = PROFILE_NAMES.find((name) => name === (event.target as HTMLSelectElement).value);
    if (chosen) {
      this.word = `Keys ${chosen === 'Calcitrack' ? 'of Calcitrack' : chosen}; changes of your own are gone.`;
      this.#choose({ profile: chosen, own: {} });
    }
  };

  #choose(choice: KeyChoice): void {
    this.choice = choice;
    this.dispatchEvent(new CustomEvent('keys-chosen', { detail: choice }));
  }

  readonly #beside = (event: MouseEvent): void => {
    if (event.target === this.dialog) {
      this.dialog.close();
    }
  };

  readonly #close = (): void => {
    this.dialog.close();
  };

  readonly #closed = (): void => {
    this.dispatchEvent(new CustomEvent('sheet-closed'));
  };
}

/** The sheet, and what becomes of what is chosen there. */
export function keySheet(choice: KeyChoice, chosen: (choice: KeyChoice) => void, closed: () => void): TemplateResult {
  return html`<key-sheet
    .choice=${choice}
    @keys-chosen=${(event: CustomEvent<KeyChoice>) => {
      chosen(event.detail);
    }}
    @sheet-closed=${closed}
  ></key-sheet>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'key-sheet': KeySheet;
  }
}
