import type { Point } from './outline';

/** Signed area in square pixels (the shoelace formula); positive when the vertices go clockwise on the screen. */
export function signedArea(points: readonly Point[]): number {
  let twice = 0;
  points.forEach(([column, row], index) => {
    const [nextColumn, nextRow] = after(points, index);
    twice += column * nextRow - nextColumn * row;
  });
  return twice / 2;
}

/** The vertex that follows; the first one follows the last. */
export function after(points: readonly Point[], index: number): Point {
  return points[(index + 1) % points.length] as Point;
}

/** Whether a place lies inside, by counting the edges to its right. */
export function contains(points: readonly Point[], [column, row]: Point): boolean {
  let inside = false;
  points.forEach((from, index) => {
    const to = after(points, index);
    const crosses = from[1] > row !== to[1] > row;
    if (crosses && column < ((to[0] - from[0]) * (row - from[1])) / (to[1] - from[1]) + from[0]) {
      inside = !inside;
    }
  });
  return inside;
}
