import type { Point } from './outline';

/** A straight line between two places in image pixels. */
export interface Line {
  readonly from: Point;
  readonly to: Point;
}
