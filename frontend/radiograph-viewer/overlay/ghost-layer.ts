import type { SVGTemplateResult } from 'lit';
import { nothing, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { boundsOf } from '../model/outline-geometry';
import type { Outline } from '../model/outline';
import type { View } from '../model/view';
import { axesOf, toScreen } from '../model/view';
import { fromWire } from '../wire/outline-codec';
import { outlinePath } from './outline-path';

/** An outline of an earlier film where it should lie on this one, as the server sends it. */
export interface Ghost {
  /** The deposit's short name, such as D1. */
  readonly label: string;
  readonly outline: Outline;
}

const read = new WeakMap<readonly Ghost[], readonly Ghost[]>();

/** What earlier films showed, thin and pale below everything else: where to look, not what was found. */
export function ghostLayer(sent: readonly Ghost[], view: View, take?: (label: string) => void): SVGTemplateResult {
  const ghosts = checked(sent);
  const [left, top] = toScreen(view, [0, 0]);
  const { column, row } = axesOf(view);
  return svg`
    <g class="ghosts" transform="matrix(${[...column, ...row, left, top].join(' ')})">
      ${guard([ghosts], () => ghosts.map(({ outline }) => svg`<path d=${outlinePath(outline)} />`))}
    </g>
    <g class="ghosts">${ghosts.map((ghost) => label(ghost, view, take))}</g>`;
}

/**
 * Above the outline, in its middle, however the film is turned; of a marker there is nothing but the label. A click on it
 * copies the outline onto this film.
 */
function label({ label, outline }: Ghost, view: View, take: ((label: string) => void) | undefined): SVGTemplateResult {
  const copy = (event: Event): void => {
    event.stopPropagation();
    take?.(label);
  };
  const [left, top, right, bottom] = boundsOf(outline);
  const middle = toScreen(view, [(left + right) / 2, (top + bottom) / 2]);
  const corners = [toScreen(view, [left, top]), toScreen(view, [right, bottom])];
  const highest = Math.min(...corners.map(([, y]) => y));
  return svg`
    <g class=${take ? 'ghost copies' : 'ghost'} @pointerdown=${take ? copy : nothing}>
      ${take ? svg`<title>Copy the outline of ${label} onto this film</title>` : nothing}
      <text x=${middle[0]} y=${highest - 4}>${label}</text>
    </g>`;
}

/** Read once: panning redraws often. */
function checked(sent: readonly Ghost[]): readonly Ghost[] {
  const known = read.get(sent) ?? sent.map((ghost) => ({ ...ghost, outline: fromWire(ghost.outline) }));
  read.set(sent, known);
  return known;
}
