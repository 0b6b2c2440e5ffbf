import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from './outline';
import { signedArea } from './polygon';
import { distanceToSegment, simplified, simplifiedContour } from './simplify';

function wobblyCircle(radius: number, count: number): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI;
    const r = radius * (1 + 0.08 * Math.sin(7 * angle));
    return [500 + r * Math.cos(angle), 400 + r * Math.sin(angle)];
  });
}

describe('simplify', () => {
  it.each([4, 20, 60, 300])('keeps the area of a freehand contour of radius %i within a thousandth', (radius) => {
    const drawn = wobblyCircle(radius, 2000);

    const area = signedArea(simplifiedContour(drawn, 0.25));

    expect(Math.abs(area / signedArea(drawn) - 1)).toBeLessThan(0.001);
  });

  it('makes a long stroke short', () => {
    expect(simplified(wobblyCircle(60, 2000), 0.1).length).toBeLessThan(150);
  });

  it('leaves nothing farther away than the tolerance', () => {
    const place = fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 60 }), (points) => {
        const line = simplified(points, 2);
        for (const point of points) {
          const nearest = line.slice(1).map((to, i) => distanceToSegment(point, line[i] ?? to, to));
          expect(Math.min(...nearest)).toBeLessThanOrEqual(2 + 1e-9);
        }
      }),
    );
  });

  it('keeps both ends of a straight line and nothing else', () => {
    const line: Point[] = Array.from({ length: 50 }, (_, i) => [i, 2 * i]);

    expect(simplified(line, 0.1)).toEqual([line[0], line[49]]);
  });
});
