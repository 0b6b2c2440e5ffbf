import { timeOf } from '../scales/time';
import type { Place, Shape } from './scene';

/** What lies between the smallest detectable shrinkage and growth of a first area, in that area's unit. */
export const detectableRange = (area: number, log: number): { low: number; high: number } => ({
  low: area * Math.exp(-log),
  high: area * Math.exp(log),
});

/** From the first point to the right end: sizes inside it are not told from the first one. */
export function band(
  place: Place,
  points: readonly { date: string; area: number }[],
  colour: string,
  log: number,
): Shape[] {
  const first = [...points].sort((one, other) => one.date.localeCompare(other.date))[0];
  if (first === undefined || points.length < 2 || first.area <= 0) {
    return [];
  }
  const { low, high } = detectableRange(first.area, log);
  const left = Math.max(place.x(timeOf(first.date)), place.left);
  const top = Math.max(place.y(high), place.top);
  const bottom = Math.min(place.y(low), place.bottom);
  return left < place.right && top < bottom
    ? [
        {
          type: 'rect',
          shape: { x: left, y: top, width: place.right - left, height: bottom - top },
          style: { fill: colour, opacity: 0.09 },
        },
      ]
    : [];
}
