import { describe, expect, it } from 'vitest';
import type { Affine } from './affine';
import { carried, chained, enlargement, inverse, isUsable } from './affine';

const TURN_AND_DOUBLE: Affine = [0, 2, -2, 0, 10, 20]; // a quarter turn, twice as large, then shifted

describe('affine', () => {
  it('carries a pixel', () => {
    expect(carried(TURN_AND_DOUBLE, [3, 1])).toEqual([8, 26]);
  });

  it('comes back where it was', () => {
    const [column, row] = carried(inverse(TURN_AND_DOUBLE), carried(TURN_AND_DOUBLE, [3.5, -7]));

    expect(column).toBeCloseTo(3.5, 12);
    expect(row).toBeCloseTo(-7, 12);
  });

  it('chains in the order of the words', () => {
    const shift: Affine = [1, 0, 0, 1, 5, 0];

    expect(carried(chained(shift, TURN_AND_DOUBLE), [3, 1])).toEqual(carried(TURN_AND_DOUBLE, [8, 1]));
  });

  it('tells how much larger things become', () => {
    expect(enlargement(TURN_AND_DOUBLE)).toBe(2);
  });

  it.each([[[1, 0, 0, 1, 0]], [[1, 0, 0, 0, 0, 0]], [[1, 0, 0, Number.NaN, 0, 0]]])('does not use %j', (numbers) => {
    expect(isUsable(numbers)).toBe(false);
  });
});
