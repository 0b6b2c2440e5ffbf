import { asPolygon } from './as-polygon';
import { united } from './clip';
import type { Outline, Polygon } from './outline';
import { untangled } from './untangle';

/** One contour around two outlines, or why there is none. */
export type Joined =
  { readonly outline: Polygon; readonly holesFilled: boolean } | { readonly why: 'apart' | 'marker' };

/** Two outlines as one; what they close in between them is filled. */
export function joined(one: Outline, other: Outline): Joined {
  const [a, b] = [asPolygon(one), asPolygon(other)];
  if (!a || !b) {
    return { why: 'marker' };
  }
  const { outer, holes } = united([a, b]);
  const [whole] = outer;
  return whole && outer.length === 1
    ? { outline: { type: 'polygon', points: untangled(whole) }, holesFilled: holes.length > 0 }
    : { why: 'apart' };
}

/** What the reader is told when two outlines cannot be joined. */
export function adviceOnJoin(why: 'apart' | 'marker'): string {
  return why === 'apart'
    ? 'These outlines do not touch. Paint the gap between them with the brush (Shift+B) first.'
    : 'A marker has no border that could be joined. Outline it first.';
}
