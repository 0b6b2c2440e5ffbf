import type { Line } from './line';
import type { Point } from './outline';
import { after, signedArea } from './polygon';
import { withoutRepeats } from './untangle';

/** Both parts of a contour, the larger first; or why a line does not part it. */
export type Split = { readonly parts: readonly [readonly Point[], readonly Point[]] } | { readonly why: SplitRefusal };
export type SplitRefusal = 'not-across' | 'more-than-once';

interface Crossing {
  /** The side of the contour that is crossed, by its first vertex. */
  readonly side: number;
  /** How far along the line, 0 to 1. */
  readonly along: number;
  readonly at: Point;
}

/** Parts a contour along a straight line that enters it once and leaves it once; no other vertex is moved. */
export function split(points: readonly Point[], line: Line): Split {
  const crossings = crossingsOf(points, line);
  const [first, second] = crossings;
  if (!first || !second) {
    return { why: 'not-across' };
  }
  if (crossings.length > 2) {
    return { why: 'more-than-once' };
  }
  const [a, b] = first.side <= second.side ? [first, second] : [second, first];
  const inner = withoutRepeats([a.at, ...points.slice(a.side + 1, b.side + 1), b.at]);
  const outer = withoutRepeats([...points.slice(0, a.side + 1), a.at, b.at, ...points.slice(b.side + 1)]);
  const size = (part: readonly Point[]): number => Math.abs(signedArea(part));
  if (size(inner) === 0 || size(outer) === 0) {
    return { why: 'not-across' };
  }
  return { parts: size(inner) > size(outer) ? [inner, outer] : [outer, inner] };
}

/** What the reader is told when a line does not part an outline. */
export function adviceOnSplit(why: SplitRefusal): string {
  return why === 'not-across'
    ? 'Draw the line right across the outline, from outside to outside.'
    : 'The line crosses the outline more than twice. Draw it across one place.';
}

function crossingsOf(points: readonly Point[], { from, to }: Line): Crossing[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return points.flatMap((start, side): Crossing[] => {
    const end = after(points, side);
    const [ex, ey] = [end[0] - start[0], end[1] - start[1]];
    const cross = dx * ey - dy * ex;
    if (cross === 0) {
      return [];
    }
    const along = ((start[0] - from[0]) * ey - (start[1] - from[1]) * ex) / cross;
    const share = ((start[0] - from[0]) * dy - (start[1] - from[1]) * dx) / cross;
    // A vertex belongs to the side that begins with it, so that a line through it crosses once.
    return along >= 0 && along <= 1 && share >= 0 && share < 1
      ? [{ side, along, at: share === 0 ? start : [from[0] + along * dx, from[1] + along * dy] }]
      : [];
  });
}
