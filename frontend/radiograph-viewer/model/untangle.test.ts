import { describe, expect, it } from 'vitest';
import type { Point } from './outline';
import { signedArea } from './polygon';
import { isTangled, untangled } from './untangle';

/** A ring whose end runs past its beginning, as a hand does. */
function overshot(): Point[] {
  return Array.from({ length: 110 }, (_, i) => {
    const angle = (i / 100) * 2 * Math.PI;
    const radius = 50 - i * 0.02;
    return [100 + radius * Math.cos(angle), 100 + radius * Math.sin(angle)];
  });
}

describe('untangle', () => {
  it('cuts off where the hand ran past its start', () => {
    const contour = untangled([...overshot(), [140, 160]]);

    expect(isTangled(contour)).toBe(false);
    expect(Math.abs(signedArea(contour)) / (Math.PI * 49 * 49)).toBeCloseTo(1, 1);
  });

  it('keeps the larger half of a figure of eight', () => {
    const eight: Point[] = [
      [0, 0],
      [10, 10],
      [10, 0],
      [0, 4],
    ];

    const contour = untangled(eight);

    expect(isTangled(contour)).toBe(false);
    expect(Math.abs(signedArea(contour))).toBeGreaterThan(Math.abs(signedArea(eight)));
  });

  it('leaves a simple contour alone', () => {
    const simple: Point[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [5, 5],
      [0, 10],
    ];

    expect(untangled(simple)).toEqual(simple);
  });

  it('drops points that were set twice', () => {
    expect(
      untangled([
        [0, 0],
        [0, 0],
        [10, 0],
        [5, 8],
        [0, 0],
      ]),
    ).toHaveLength(3);
  });
});
