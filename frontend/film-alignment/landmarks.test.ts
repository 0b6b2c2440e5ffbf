import { describe, expect, it } from 'vitest';
import { advice, marked, NO_MARKS, pairs, withoutLast } from './landmarks';

describe('marking places on two films', () => {
  const one = marked(marked(NO_MARKS, 'before', [1, 1]), 'after', [11, 1]);
  const two = marked(marked(one, 'before', [2, 2]), 'after', [12, 2]);

  it('pairs places in the order in which they were marked', () => {
    expect(pairs(two)).toEqual([
      { before: [1, 1], after: [11, 1] },
      { before: [2, 2], after: [12, 2] },
    ]);
  });

  it('leaves out a place that is marked on one film only', () => {
    expect(pairs(marked(one, 'before', [5, 5]))).toHaveLength(1);
  });

  it('keeps three places at most, the last of them movable', () => {
    const four = [3, 4].reduce((marks, at) => marked(marks, 'before', [at, at]), two);

    expect(four.before).toEqual([
      [1, 1],
      [2, 2],
      [4, 4],
    ]);
  });

  it('takes back the place that was marked last', () => {
    expect(withoutLast(two).after).toHaveLength(1);
    expect(withoutLast(withoutLast(two)).before).toHaveLength(1);
    expect(withoutLast(NO_MARKS)).toEqual(NO_MARKS);
  });

  it('says what comes next', () => {
    expect(advice(NO_MARKS)).toContain('earlier film');
    expect(advice(marked(NO_MARKS, 'before', [1, 1]))).toBe('Mark place 1 on the later film too.');
    expect(advice(marked(NO_MARKS, 'after', [1, 1]))).toBe('Mark place 1 on the earlier film too.');
    expect(advice(two)).toContain('enough');
  });
});
