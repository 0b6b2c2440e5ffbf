import type { Point } from './outline';
import { signedArea } from './polygon';

/** Share of its area by which a contour may differ from the stroke that was drawn. */
const AREA_CHANGE = 0.0005;

/**
 * The same line with fewer points: none of the dropped ones lies farther from it than the tolerance, in pixels
 * (Douglas and Peucker 1973).
 */
export function simplified(points: readonly Point[], tolerance: number): Point[] {
  const last = points.length - 1;
  if (last < 2) {
    return [...points];
  }
  const kept = new Set([0, last]);
  const spans: [number, number][] = [[0, last]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const farthest = farthestBetween(points, span);
    if (farthest.distance > tolerance) {
      kept.add(farthest.index);
      spans.push([span[0], farthest.index], [farthest.index, span[1]]);
    }
  }
  return points.filter((_, index) => kept.has(index));
}

/** A closed contour with fewer points whose area stays that of the stroke within half a thousandth. */
export function simplifiedContour(stroke: readonly Point[], tolerance: number): Point[] {
  const area = Math.abs(signedArea(stroke));
  for (let allowed = tolerance; allowed > 1e-4; allowed /= 2) {
    const contour = simplified(stroke, allowed);
    if (Math.abs(Math.abs(signedArea(contour)) - area) <= area * AREA_CHANGE) {
      return contour;
    }
  }
  return [...stroke];
}

function farthestBetween(points: readonly Point[], [from, to]: [number, number]): { index: number; distance: number } {
  let farthest = { index: from, distance: 0 };
  for (let index = from + 1; index < to; index++) {
    const distance = distanceToSegment(at(points, index), at(points, from), at(points, to));
    if (distance > farthest.distance) {
      farthest = { index, distance };
    }
  }
  return farthest;
}

/** Shortest way from a point to the straight piece between two others. */
export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length;
  const share = Math.min(Math.max(along, 0), 1);
  return Math.hypot(point[0] - from[0] - share * dx, point[1] - from[1] - share * dy);
}

function at(points: readonly Point[], index: number): Point {
  return points[index] as Point;
}
