import type { Point } from './outline';

/** Carries image pixels of one film to another: column' = a·column + c·row + e, row' = b·column + d·row + f. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export function carried([a, b, c, d, e, f]: Affine, [column, row]: Point): Point {
  return [a * column + c * row + e, b * column + d * row + f];
}

/** The way back. */
export function inverse([a, b, c, d, e, f]: Affine): Affine {
  const det = a * d - b * c;
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
}

/** The first, then the second. */
export function chained([a, b, c, d, e, f]: Affine, second: Affine): Affine {
  const [A, B, C, D] = second;
  const [x, y] = carried(second, [e, f]);
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, x, y];
}

/** How many pixels one pixel becomes, in length. */
export function enlargement([a, b, c, d]: Affine): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** Whether it can be turned round and says something of every place. */
export function isUsable(affine: readonly number[]): affine is Affine {
  return affine.length === 6 && affine.every(Number.isFinite) && enlargement(affine as unknown as Affine) > 0;
}
