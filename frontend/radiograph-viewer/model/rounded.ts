import type { Outline, Point } from './outline';

/** Thousandths of a pixel: far below what a reader can aim at, and short on the wire. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** A place in thousandths of a pixel. */
export function roundedPoint([column, row]: Point): Point {
  return [rounded(column), rounded(row)];
}

/** An outline in thousandths of a pixel: as it leaves the browser, and comes back. */
export function roundedOutline(outline: Outline): Outline {
  switch (outline.type) {
    case 'polygon':
      return { type: 'polygon', points: outline.points.map(roundedPoint) };
    case 'ellipse':
      return {
        type: 'ellipse',
        centre: roundedPoint(outline.centre),
        semiMajor: rounded(outline.semiMajor),
        semiMinor: rounded(outline.semiMinor),
        rotation: Math.round(outline.rotation * 1e6) / 1e6,
      };
    case 'marker':
      return { type: 'marker', at: roundedPoint(outline.at) };
  }
}
