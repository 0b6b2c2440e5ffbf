import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from './outline';
import { signedArea } from './polygon';
import { adviceOnSplit, split } from './split';
import { isTangled } from './untangle';

const square: Point[] = [
  [100, 100],
  [200, 100],
  [200, 200],
  [100, 200],
];
/** A U that is open to the top. */
const horseshoe: Point[] = [
  [100, 100],
  [120, 100],
  [120, 180],
  [180, 180],
  [180, 100],
  [200, 100],
  [200, 200],
  [100, 200],
];

const area = (points: readonly Point[]): number => Math.abs(signedArea(points));

describe('splitting an outline with a line', () => {
  it('gives both parts, the larger first, with the line as their common border', () => {
    expect(split(square, { from: [130, 50], to: [130, 250] })).toEqual({
      parts: [
        [
          [130, 100],
          [200, 100],
          [200, 200],
          [130, 200],
        ],
        [
          [100, 100],
          [130, 100],
          [130, 200],
          [100, 200],
        ],
      ],
    });
  });

  it('wants the line to go right across', () => {
    expect(split(square, { from: [130, 50], to: [130, 150] })).toEqual({ why: 'not-across' });
    expect(split(square, { from: [10, 50], to: [10, 150] })).toEqual({ why: 'not-across' });
    expect(split(square, { from: [100, 50], to: [100, 250] })).toEqual({ why: 'not-across' }); // along a side
  });

  it('cuts one arm of a horseshoe, but not both at once', () => {
    const oneArm = split(horseshoe, { from: [90, 150], to: [150, 150] });

    expect('parts' in oneArm && oneArm.parts.map(area)).toEqual([4200, 1000]);
    expect(split(horseshoe, { from: [90, 150], to: [210, 150] })).toEqual({ why: 'more-than-once' });
  });

  it('makes no vertex twice where the line meets one', () => {
    expect(split(square, { from: [210, 90], to: [90, 210] })).toEqual({
      parts: [
        [
          [100, 100],
          [200, 100],
          [100, 200],
        ],
        [
          [200, 100],
          [200, 200],
          [100, 200],
        ],
      ],
    });
  });

  it('says what to do otherwise', () => {
    expect(adviceOnSplit('not-across')).toContain('right across');
    expect(adviceOnSplit('more-than-once')).toContain('more than twice');
  });

  it('loses no area and makes no knot, whatever the line', () => {
    const place = fc.tuple(fc.integer({ min: 50, max: 250 }), fc.integer({ min: 50, max: 250 }));
    fc.assert(
      fc.property(place, place, (from, to) => {
        const cut = split(square, { from, to });
        if ('parts' in cut) {
          expect(area(cut.parts[0]) + area(cut.parts[1])).toBeCloseTo(10_000, 6);
          expect(area(cut.parts[0])).toBeGreaterThanOrEqual(area(cut.parts[1]));
          expect(cut.parts.some(isTangled)).toBe(false);
        }
      }),
    );
  });
});
