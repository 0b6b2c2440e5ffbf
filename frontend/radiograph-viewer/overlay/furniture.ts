import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Corner, Film, FilmWindow } from '../model/film';
import { edgeLetters } from '../model/edges';
import { scaleBar } from '../model/scale-bar';
import type { View } from '../model/view';

/** What stands around the film. */
export interface Furnishing {
  readonly film: Film;
  readonly view: View;
  readonly window: FilmWindow | undefined;
  readonly inverted: boolean;
  readonly texts: boolean;
  readonly bar: boolean;
  readonly trueSize: { isShown(film: Film, view: View): boolean };
}

const BAR_ROOM = 170;

export function furniture(furnishing: Furnishing): TemplateResult {
  const { film, view, texts, bar } = furnishing;
  return html`
    ${film.synthetic ? html`<div class="synthetic">SYNTHETIC — not a patient</div>` : nothing}
    ${texts ? cornerTexts(furnishing) : nothing} ${texts ? letters(film, view) : nothing}
    ${bar ? ruler(film, view) : nothing} ${mirrored(view)}
  `;
}

function cornerTexts({ film, view, window, inverted, trueSize }: Furnishing): (TemplateResult | typeof nothing)[] {
  const zoom = Math.round(view.scale * globalThis.devicePixelRatio * 100);
  const seen = [
    window ? `${window.name ? `${window.name} · ` : ''}W ${round(window.width)}  C ${round(window.center)}` : '',
    `Zoom ${zoom} %${trueSize.isShown(film, view) ? ` · true size, ${film.unit.word}` : ''}${inverted ? ' · inverted' : ''}${turnedBy(view)}`,
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

/** Only what the film's data say, wherever it lies now; nothing is guessed. */
function letters(film: Film, view: View): TemplateResult | typeof nothing {
  const edges = edgeLetters(film, view);
  return edges
    ? html`<div class="letter left">${edges.left}</div>
        <div class="letter top">${edges.top}</div>`
    : nothing;
}

/** A mirrored film looks like the other side of the body: that must not be overlooked. */
function mirrored({ lie }: View): TemplateResult | typeof nothing {
  return lie?.mirrored ? html`<div class="flipped" role="status">FLIPPED — mirror image</div>` : nothing;
}

function ruler(film: Film, view: View): TemplateResult {
  const { lengthOnScreen, text } = scaleBar(film, view, BAR_ROOM);
  return html`<div class="ruler">
    <div class="bar" style="width: ${lengthOnScreen}px"></div>
    <div>${text}</div>
  </div>`;
}

function turnedBy({ lie }: View): string {
  return lie && lie.quarters !== 0 ? ` · turned ${lie.quarters === 3 ? '−90' : lie.quarters * 90}°` : '';
}

function round(value: number): number {
  return Math.abs(value) < 100 ? Math.round(value * 10) / 10 : Math.round(value);
}
