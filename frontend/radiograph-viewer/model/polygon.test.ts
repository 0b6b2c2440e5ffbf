import { describe, expect, it } from 'vitest';
import type { Point } from './outline';
import { contains, signedArea } from './polygon';

const notched: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [5, 5],
  [0, 10],
];

describe('polygon', () => {
  it('has the area of the shoelace formula', () => {
    expect(signedArea(notched)).toBe(75);
  });

  it('turns its sign with its sense', () => {
    expect(signedArea([...notched].reverse())).toBe(-75);
  });

  it.each([
    [[5, 2], true],
    [[1, 8], true],
    [[5, 7], false],
    [[-1, 5], false],
    [[11, 5], false],
  ] as [Point, boolean][])('knows whether %o lies inside', (place, inside) => {
    expect(contains(notched, place)).toBe(inside);
  });
});
