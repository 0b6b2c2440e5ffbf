import type { Point } from './outline';
import { after, signedArea } from './polygon';

interface Crossing {
  readonly first: number;
  readonly second: number;
  readonly at: Point;
}

/**
 * A contour that does not cross itself: at each crossing the smaller of its two loops is cut off. A hand that
 * overshoots its starting point leaves such a loop, and an area with loops would be wrong.
 */
export function untangled(points: readonly Point[]): Point[] {
  let contour = withoutRepeats(points);
  for (let crossing = firstCrossing(contour); crossing; crossing = firstCrossing(contour)) {
    contour = withoutRepeats(largerLoop(contour, crossing));
  }
  return contour;
}

/** Whether the closed contour crosses or touches itself. */
export function isTangled(points: readonly Point[]): boolean {
  return firstCrossing(points) !== undefined;
}

function largerLoop(points: readonly Point[], { first, second, at }: Crossing): Point[] {
  const inner = [at, ...points.slice(first + 1, second + 1)];
  const outer = [...points.slice(0, first + 1), at, ...points.slice(second + 1)];
  return Math.abs(signedArea(inner)) > Math.abs(signedArea(outer)) ? inner : outer;
}

function firstCrossing(points: readonly Point[]): Crossing | undefined {
  const last = points.length - 1;
  for (let first = 0; first < last - 1; first++) {
    for (let second = first + 2; second <= last; second++) {
      if (first === 0 && second === last) {
        continue; // neighbours: they share the first vertex
      }
      const at = crossingOf(edge(points, first), edge(points, second));
      if (at) {
        return { first, second, at };
      }
    }
  }
  return undefined;
}

type Edge = readonly [Point, Point];

function edge(points: readonly Point[], index: number): Edge {
  return [points[index] as Point, after(points, index)];
}

function crossingOf([a, b]: Edge, [c, d]: Edge): Point | undefined {
  const [ux, uy] = [b[0] - a[0], b[1] - a[1]];
  const [vx, vy] = [d[0] - c[0], d[1] - c[1]];
  const cross = ux * vy - uy * vx;
  if (cross === 0) {
    return undefined;
  }
  const s = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / cross;
  const t = ((c[0] - a[0]) * uy - (c[1] - a[1]) * ux) / cross;
  return s >= 0 && s <= 1 && t >= 0 && t <= 1 ? [a[0] + s * ux, a[1] + s * uy] : undefined;
}

/** The same contour; a vertex that follows itself is one. */
export function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const next = after(points, index);
    return points.length === 1 || point[0] !== next[0] || point[1] !== next[1];
  });
}
