import type { Polygon } from '../model/outline';

/** An upright square by its left upper corner. */
export function square(left: number, top: number, side: number): Polygon {
  return {
    type: 'polygon',
    points: [
      [left, top],
      [left + side, top],
      [left + side, top + side],
      [left, top + side],
    ],
  };
}
