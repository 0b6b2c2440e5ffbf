import { describe, expect, it } from 'vitest';
import { covering, fromZero, powers, roundStep } from './value';

describe('fromZero', () => {
  it('starts at zero and ends at a round number above the largest', () => {
    expect(fromZero([310, 1810], 2)).toEqual({ min: 0, max: 2000, interval: 1000 });
  });

  it('has a scale for nothing at all', () => {
    expect(fromZero([], 2)).toMatchObject({ min: 0, max: 1 });
  });
});

describe('covering', () => {
  it('covers values and limits without starting at zero', () => {
    const { min, max } = covering([9.1, 10.6, 8.6, 10.2], 2);

    expect(min).toBeLessThanOrEqual(8.6);
    expect(min).toBeGreaterThan(0);
    expect(max).toBeGreaterThanOrEqual(10.6);
  });

  it('never falls below zero for amounts that cannot', () => {
    expect(covering([0.1, 20], 2).min).toBe(0);
  });

  it('has an extent for a single value', () => {
    const { min, max } = covering([48], 2);

    expect(max).toBeGreaterThan(min);
  });
});

describe('roundStep', () => {
  it('is 1, 2, 2.5 or 5 times a power of ten', () => {
    expect(roundStep(100, 4)).toBe(25);
    expect(roundStep(0.9, 2)).toBe(0.5);
    expect(roundStep(0, 2)).toBe(1);
  });
});

describe('powers', () => {
  it('are whole powers of ten about the values', () => {
    expect(powers([320, 10240], 2)).toEqual({ min: 100, max: 100000, interval: 2 });
    expect(powers([100], 2)).toEqual({ min: 100, max: 1000, interval: 1 });
    expect(powers([], 2)).toEqual({ min: 1, max: 10, interval: 1 });
  });
});
