import { describe, expect, it } from 'vitest';
import { paceOf, paceWords } from './pace';

describe('the pace', () => {
  it('is files by time, and the rest at the same pace', () => {
    expect(paceOf(50, 0.25, 10_000)).toEqual({ filesPerSecond: 5, secondsLeft: 30 });
  });

  it('does not guess in the first second', () => {
    expect(paceOf(1, 0.01, 500).secondsLeft).toBeUndefined();
  });

  it.each([
    [{ filesPerSecond: 2.34, secondsLeft: undefined }, '2.3 files/s'],
    [{ filesPerSecond: 41.7, secondsLeft: 20.4 }, '42 files/s, 20 s left'],
    [{ filesPerSecond: 41.7, secondsLeft: 150 }, '42 files/s, 3 min left'],
    [{ filesPerSecond: 41.7, secondsLeft: 3900 }, '42 files/s, 1 h 5 min left'],
  ])('is told in words', (pace, words) => {
    expect(paceWords(pace)).toBe(words);
  });
});
