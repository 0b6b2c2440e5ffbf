import { describe, expect, it } from 'vitest';
import { firstFree, placed, rowsNeeded, spread, type Label } from './placing';

const label = (from: number, to: number): Label => ({ whole: { from, to }, sign: { from, to: from + 10 } });

describe('placed', () => {
  it('puts labels that would touch into different rows', () => {
    expect(placed([label(0, 50), label(20, 70)], 2)).toEqual([
      { row: 0, words: true },
      { row: 1, words: true },
    ]);
  });

  it('uses a row again where there is room, in whatever order labels come', () => {
    const rows = placed([label(0, 50), label(200, 250), label(100, 150)], 1);

    expect(rows.every(({ words }) => words)).toBe(true);
  });

  it('leaves the sign where there is no room for the words, clear of the others', () => {
    expect(placed([label(0, 100), label(50, 150), label(112, 300)], 2)).toEqual([
      { row: 0, words: true },
      { row: 1, words: true },
      { row: 0, words: true },
    ]);
    expect(placed([label(0, 100), label(120, 200), label(40, 90)], 1)[2]).toEqual({ row: 0, words: false });
  });
});

describe('rowsNeeded', () => {
  it('is the least number of rows that hold all words, within the limit', () => {
    const near = [label(0, 50), label(20, 70), label(40, 90)];

    expect(rowsNeeded([], 3)).toBe(0);
    expect(rowsNeeded(near.slice(0, 2), 3)).toBe(2);
    expect(rowsNeeded(near, 2)).toBe(2);
  });
});

describe('firstFree', () => {
  const box = (top: number): Parameters<typeof firstFree>[0][number][number] => ({
    left: 0,
    right: 50,
    top,
    bottom: top + 10,
  });

  it('takes the second wish when the first is taken, and none when both are', () => {
    const found = firstFree([[box(0)], [box(5), box(20)], [box(2), box(25)]]);

    expect(found).toEqual([box(0), box(20), null]);
  });
});

describe('spread', () => {
  it('leaves apart what is apart', () => {
    expect(spread([10, 50, 90], 13, 0, 100)).toEqual([10, 50, 90]);
  });

  it('moves close names apart and keeps their order', () => {
    expect(spread([52, 50], 13, 0, 100)).toEqual([63, 50]);
  });

  it('stays above the bottom', () => {
    expect(spread([98, 99], 13, 0, 100)).toEqual([87, 100]);
  });
});
