import { html, nothing, type TemplateResult } from 'lit';
import type { ReadOutLine, ReadOutSection } from '../read-out';
import { dayWords } from '../scales/words';

type Open = NonNullable<ReadOutLine['opens']>;

/** Which day is read, and how the panel looks for it. */
export interface ReadOutDay {
  date: string;
  isFilm: boolean;
  height: number;
  /** The sighting chosen by keyboard; empty for none. */
  picked: string;
}

/** Everything known on one day, beside the chart. */
export function readOutPanel(
  day: ReadOutDay,
  sections: readonly ReadOutSection[],
  open: (point: Open) => void,
): TemplateResult {
  return html`<aside
    class="read-out"
    style="max-height:${day.height}px"
    aria-live="polite"
    aria-label="Values on the chosen day"
  >
    <header><strong>${dayWords(day.date)}</strong><span>${day.isFilm ? 'film' : ''}</span></header>
    ${sections.map(
      (section) =>
        html`<h4>${section.title}</h4>
          <ul>
            ${section.lines.map((line) => item(line, day.picked, open))}
          </ul>`,
    )}
  </aside>`;
}

function item(line: ReadOutLine, picked: string, open: (point: Open) => void): TemplateResult {
  const classes = [line.age === '' ? '' : 'old', line.opens?.sightingId === picked ? 'picked' : ''].join(' ');
  return html`<li class=${classes}>
    <span class="label"
      >${
        line.glyph === undefined
          ? nothing
          : html`<span class="glyph" style="--colour:${line.colour}" aria-hidden="true">${line.glyph}</span>`
      }${line.label}</span
    >
    <span class="value ${line.abnormal === undefined ? '' : 'abnormal'}">${value(line, open)}${flag(line)}</span>
    <span class="detail">${[line.detail, line.age].filter((words) => words !== '').join(' · ')}</span>
  </li>`;
}

function value(line: ReadOutLine, open: (point: Open) => void): TemplateResult | string {
  const { opens } = line;
  return opens === undefined
    ? line.value
    : html`<button
        class="open"
        title="Open the film"
        @click=${() => {
          open(opens);
        }}
      >
        ${line.value}
      </button>`;
}

function flag(line: ReadOutLine): TemplateResult | typeof nothing {
  if (line.abnormal === undefined) {
    return nothing;
  }
  return line.abnormal === 'HIGH'
    ? html` <span title="above range">▲</span>`
    : html` <span title="below range">▼</span>`;
}
