import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Corner, Film, FilmWindow } from '../model/film';
import { scaleBar } from '../model/scale-bar';
import type { View } from '../model/view';
import { OTHER_SHORTCUTS, SHORTCUTS } from '../tools/keyboard';

/** What stands around the film. */
export interface Furnishing {
  readonly film: Film;
  readonly view: View;
  readonly window: FilmWindow | undefined;
  readonly inverted: boolean;
  readonly texts: boolean;
  readonly bar: boolean;
}

const BAR_ROOM = 170;

export function furniture(furnishing: Furnishing): TemplateResult {
  const { film, view, texts, bar } = furnishing;
  return html`
    ${film.synthetic ? html`<div class="synthetic">SYNTHETIC — not a patient</div>` : nothing}
    ${texts ? cornerTexts(furnishing) : nothing} ${texts ? letters(film) : nothing} ${bar ? ruler(film, view) : nothing}
  `;
}

function cornerTexts({ film, view, window, inverted }: Furnishing): (TemplateResult | typeof nothing)[] {
  const zoom = Math.round(view.scale * globalThis.devicePixelRatio * 100);
  const seen = [
    window ? `${window.name ? `${window.name} · ` : ''}W ${round(window.width)}  C ${round(window.center)}` : '',
    `Zoom ${zoom} %${inverted ? ' · inverted' : ''}`,
  ];
  const own: Record<Corner, readonly string[]> = {
    topLeft: [],
    topRight: [],
    bottomLeft: seen,
    bottomRight: [],
  };
  return (Object.keys(own) as Corner[]).map((corner) => {
    const lines = [...(film.corners?.[corner] ?? []), ...own[corner]];
    return lines.length === 0
      ? nothing
      : html`<div class="corner ${corner}">${lines.map((line) => html`<div>${line}</div>`)}</div>`;
  });
}

/** Only what the film's data say; nothing is guessed. */
function letters(film: Film): TemplateResult | typeof nothing {
  if (!film.orientation) {
    return nothing;
  }
  const [left, top] = film.orientation;
  return html`<div class="letter left">${left}</div>
    <div class="letter top">${top}</div>`;
}

function ruler(film: Film, view: View): TemplateResult {
  const { lengthOnScreen, text } = scaleBar(film, view, BAR_ROOM);
  return html`<div class="ruler">
    <div class="bar" style="width: ${lengthOnScreen}px"></div>
    <div>${text}</div>
  </div>`;
}

export function shortcutSheet(close: () => void): TemplateResult {
  const keys = [...SHORTCUTS.map(({ key, does }) => ({ key: nameOf(key), does })), ...OTHER_SHORTCUTS];
  return html`<div class="sheet" role="dialog" aria-label="Keys" @click=${close}>
    <dl>
      ${keys.map(
        ({ key, does }) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

function nameOf(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key.replace('Escape', 'Esc').replace('Page', 'Page ');
}

function round(value: number): number {
  return Math.abs(value) < 100 ? Math.round(value * 10) / 10 : Math.round(value);
}
