import type { SVGTemplateResult } from 'lit';
import { nothing, svg } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Caliper } from '../model/caliper';
import { endsOf, linesOf } from '../model/caliper';
import type { Sighting } from '../model/sighting';
import type { Point } from '../model/outline';
import type { View } from '../model/view';
import { toScreen } from '../model/view';
import { strokePath } from './outline-path';

/** The lines of calipers with small ticks at their ends, in the viewer's box. */
export function caliperLayer(calipers: readonly Caliper[], selectedId: string | null, view: View): SVGTemplateResult[] {
  return calipers.map((caliper) => {
    const selected = caliper.id === selectedId;
    const path = linesOf(caliper)
      .map(({ from, to }) => withTicks(toScreen(view, from), toScreen(view, to)))
      .join('');
    return svg`
      <g class=${classMap({ outline: true, caliper: true, selected })} data-caliper=${caliper.id}>
        <path class="halo" d=${path} />
        <path class="line" d=${path} />
      </g>
      ${selected ? ends(caliper, view) : nothing}`;
  });
}

/** A caliper as the labels see it: something that has a text and must not be covered. */
export function asLabelled(caliper: Caliper): Sighting {
  const points = linesOf(caliper).flatMap(({ from, to }) => [from, to]);
  return { id: caliper.id, label: '', outline: { type: 'polygon', points }, measurementText: caliper.text };
}

const TICK = 5;

function withTicks(from: Point, to: Point): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [x, y] = [(-(to[1] - from[1]) / length) * TICK, ((to[0] - from[0]) / length) * TICK];
  const tick = ([column, row]: Point): string =>
    strokePath([
      [column - x, row - y],
      [column + x, row + y],
    ]);
  return strokePath([from, to]) + tick(from) + tick(to);
}

function ends(caliper: Caliper, view: View): SVGTemplateResult[] {
  return endsOf(caliper).map(({ at }) => {
    const [x, y] = toScreen(view, at);
    return svg`<circle class="handle" cx=${x} cy=${y} r="4.5" />`;
  });
}
