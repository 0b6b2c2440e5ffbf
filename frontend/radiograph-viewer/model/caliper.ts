import type { Film } from './film';
import { lengthOf, numberText } from './length';
import type { Line } from './line';
import type { Point } from './outline';
import { distanceToSegment } from './simplify';

/** Where a caliper is laid: one line for a distance, a second at right angles to it for a size along two axes. */
export interface CaliperShape {
  readonly along: Line;
  readonly across?: Line | null;
}

/** A caliper on this film as the server knows it. */
export interface Caliper extends CaliperShape {
  readonly id: string;
  /** Number and unit, as the server measured. */
  readonly text: string;
}

/** Which end of which line is in the reader's hand. */
export interface CaliperEnd {
  readonly line: 'along' | 'across';
  readonly end: 'from' | 'to';
}

/** Number and unit of what is in the hand; the server says the same once it is saved. */
export function caliperText({ along, across }: CaliperShape, film: Pick<Film, 'spacing' | 'unit'>): string {
  const lengths = [along, ...(across ? [across] : [])].map((line) => lengthOf(line, film));
  const numbers = lengths.map(({ value }) => value).sort((a, b) => b - a);
  return `${numbers.map(numberText).join(' × ')} ${lengths[0]?.unit ?? 'px'}`;
}

/** The line from a place as far as the pointer, at right angles to another one as the body has them. */
export function acrossFrom(from: Point, to: Point, along: Line, aspect: number): Line {
  const [columns, rows] = [along.to[0] - along.from[0], (along.to[1] - along.from[1]) * aspect];
  const length = Math.hypot(columns, rows);
  if (length === 0) {
    return { from, to };
  }
  // At right angles where rows are as high as columns are wide, then back to the film's own rows.
  const [x, y] = [-rows / length, columns / length];
  const reach = (to[0] - from[0]) * x + (to[1] - from[1]) * aspect * y;
  return { from, to: [from[0] + reach * x, from[1] + (reach * y) / aspect] };
}

/** The caliper after one of its ends was dragged: the two lines stay at right angles. */
export function dragged(shape: CaliperShape, { line, end }: CaliperEnd, to: Point, aspect: number): CaliperShape {
  const { along, across } = shape;
  if (line === 'along' || !across) {
    const turned = { ...along, [end]: to };
    return across ? { along: turned, across: turnedWith(across, turned, aspect) } : { along: turned };
  }
  const fixed = end === 'to' ? across.from : across.to;
  const moved = acrossFrom(fixed, to, along, aspect);
  return { along, across: end === 'to' ? moved : { from: moved.to, to: moved.from } };
}

/** The same caliper elsewhere. */
export function shifted({ along, across }: CaliperShape, columns: number, rows: number): CaliperShape {
  const at = ([column, row]: Point): Point => [column + columns, row + rows];
  const line = ({ from, to }: Line): Line => ({ from: at(from), to: at(to) });
  return across ? { along: line(along), across: line(across) } : { along: line(along) };
}

export function linesOf({ along, across }: CaliperShape): readonly Line[] {
  return across ? [along, across] : [along];
}

/** The ends that can be taken hold of. */
export function endsOf(shape: CaliperShape): readonly (CaliperEnd & { readonly at: Point })[] {
  const names = shape.across ? (['along', 'across'] as const) : (['along'] as const);
  return names.flatMap((line) =>
    (['from', 'to'] as const).map((end) => ({ line, end, at: (shape[line] as Line)[end] })),
  );
}

/** How far a place is from the nearest of the lines, in pixels. */
export function distanceToCaliper(shape: CaliperShape, place: Point): number {
  return Math.min(...linesOf(shape).map(({ from, to }) => distanceToSegment(place, from, to)));
}

/** Around its own middle, at right angles to the line that was turned, as long as it was. */
function turnedWith(across: Line, along: Line, aspect: number): Line {
  const middle: Point = [(across.from[0] + across.to[0]) / 2, (across.from[1] + across.to[1]) / 2];
  const half = Math.hypot(across.to[0] - across.from[0], (across.to[1] - across.from[1]) * aspect) / 2;
  const [columns, rows] = [along.to[0] - along.from[0], (along.to[1] - along.from[1]) * aspect];
  const length = Math.hypot(columns, rows);
  if (length === 0) {
    return across;
  }
  const [x, y] = [(-rows / length) * half, (columns / length) * half];
  const forth = (across.to[0] - across.from[0]) * x + (across.to[1] - across.from[1]) * aspect * y >= 0 ? 1 : -1;
  const end = (sign: number): Point => [middle[0] + sign * x, middle[1] + (sign * y) / aspect];
  return { from: end(-forth), to: end(forth) };
}
