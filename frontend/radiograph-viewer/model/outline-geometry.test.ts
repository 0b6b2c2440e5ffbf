import { describe, expect, it } from 'vitest';
import type { Outline } from './outline';
import { boundsOf, contour, distanceTo, ellipse, moved } from './outline-geometry';

const turned = ellipse([100, 50], 30, 10, Math.PI / 2);
const square: Outline = {
  type: 'polygon',
  points: [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ],
};

describe('outline geometry', () => {
  it('turns an ellipse from columns towards growing rows', () => {
    const [left, top, right, bottom] = boundsOf(turned);

    expect([left, top, right, bottom].map(Math.round)).toEqual([90, 20, 110, 80]);
  });

  it('calls the longer half-axis the major one', () => {
    expect(ellipse([0, 0], 5, 20, 0)).toMatchObject({ semiMajor: 20, semiMinor: 5, rotation: Math.PI / 2 });
  });

  it('tells an axis apart from its opposite end by nothing', () => {
    expect(ellipse([0, 0], 5, 2, Math.PI + 0.25).rotation).toBeCloseTo(0.25, 9);
  });

  it.each([
    [square, [5, 5], 0],
    [square, [13, 5], 3],
    [turned, [100, 45], 0],
    [{ type: 'marker', at: [3, 4] } as const, [0, 0], 5],
  ] as [Outline, [number, number], number][])('measures how far a place is', (outline, place, distance) => {
    expect(distanceTo(outline, place)).toBeCloseTo(distance, 9);
  });

  it.each([square, turned, { type: 'marker', at: [1, 2] } as const])('moves $type as a whole', (outline) => {
    const expected = contour(outline).map(([column, row]) => [column + 7, row - 3]);

    contour(moved(outline, 7, -3)).forEach(([column, row], i) => {
      expect(column).toBeCloseTo(expected[i]?.[0] ?? NaN, 9);
      expect(row).toBeCloseTo(expected[i]?.[1] ?? NaN, 9);
    });
  });
});
