import { describe, expect, it } from 'vitest';
import { BODY, HAND } from './places';

describe('the map of places', () => {
  it('has both sides of every limb, the right one on the left of the reader', () => {
    const right = BODY.filter(({ side }) => side === 'RIGHT');
    const left = BODY.filter(({ side }) => side === 'LEFT');

    expect(right.map(({ site }) => site)).toEqual(left.map(({ site }) => site));
    expect(right.every(({ x }) => x < 100)).toBe(true);
    expect(left.every(({ x }) => x > 100)).toBe(true);
  });

  it('knows a thumb of five parts and fingers of seven', () => {
    expect(HAND).toHaveLength(5 + 4 * 7);
    expect(new Set(HAND.map(({ part }) => part)).size).toBe(HAND.length);
  });
});
