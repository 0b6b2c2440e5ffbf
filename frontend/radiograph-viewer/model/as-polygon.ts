import type { Outline, Point } from './outline';
import { onEllipse } from './outline-geometry';

const STEPS = 180;

/**
 * The contour of an outline that is about to be cut or painted on; nothing for a marker. An ellipse becomes a polygon of
 * the same area, so that the number does not change by becoming one.
 */
export function asPolygon(outline: Outline): readonly Point[] | undefined {
  switch (outline.type) {
    case 'polygon':
      return outline.points;
    case 'ellipse': {
      // Area of an inscribed polygon over that of its ellipse: sin(t) / t with t = 2π / n.
      const turn = (2 * Math.PI) / STEPS;
      const grown = Math.sqrt(turn / Math.sin(turn));
      const larger = { ...outline, semiMajor: outline.semiMajor * grown, semiMinor: outline.semiMinor * grown };
      return Array.from({ length: STEPS }, (_, i) => onEllipse(larger, i * turn));
    }
    case 'marker':
      return undefined;
  }
}
