/** A place on a film, in image pixels: column and row. */
export type Place = readonly [column: number, row: number];

/** Carries places of one film to another: column' = a·column + c·row + e, row' = b·column + d·row + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a film lies in a box that shows the whole of it: left, top, and screen pixels for one image pixel. */
export interface Fit {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

export function fitInto(box: Size, columns: number, rows: number): Fit {
  const scale = Math.min(box.width / columns, box.height / rows);
  return { scale, left: (box.width - columns * scale) / 2, top: (box.height - rows * scale) / 2 };
}

/** The canvas matrix that draws the earlier film where it lies on the later one, which fills the box. */
export function carriedInto([a, b, c, d, e, f]: Matrix, { scale, left, top }: Fit): Matrix {
  return [a * scale, b * scale, c * scale, d * scale, e * scale + left, f * scale + top];
}

/** The image pixel under a place of the box; undefined beside the film. */
export function placeAt([x, y]: Place, fit: Fit, columns: number, rows: number): Place | undefined {
  const column = (x - fit.left) / fit.scale;
  const row = (y - fit.top) / fit.scale;
  return column >= 0 && row >= 0 && column <= columns && row <= rows ? [column, row] : undefined;
}

export function screenOf([column, row]: Place, { scale, left, top }: Fit): Place {
  return [left + column * scale, top + row * scale];
}
