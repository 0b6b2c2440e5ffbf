import { describe, expect, it } from 'vitest';
import { aLab, aResult } from '../fixtures/builders';
import { timeOf } from '../scales/time';
import { bands, firstChoice, inWordsOnly, labKey, rangeWords } from './lab-panels';

describe('bands', () => {
  it('reach over all time while the range stays the same', () => {
    const found = bands([aResult({ date: '2024-01-01' }), aResult({ date: '2024-06-01' })]);

    expect(found).toEqual([
      { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, low: 8.6, high: 10.2, own: true },
    ]);
  });

  it('change half-way between results that were read against different ranges', () => {
    const found = bands([
      aResult({ date: '2024-01-01' }),
      aResult({ date: '2024-01-03', low: 8.4, high: 10.3, ownRange: false }),
    ]);

    expect(found.map((band) => [band.low, band.own])).toEqual([
      [8.6, true],
      [8.4, false],
    ]);
    expect(found[0]?.to).toBe(timeOf('2024-01-02'));
    expect(found[1]?.from).toBe(timeOf('2024-01-02'));
  });

  it('leave out results without any limit', () => {
    expect(bands([aResult({ low: null, high: null })])).toEqual([]);
  });
});

describe('firstChoice', () => {
  it('takes abnormal analytes first, then those measured most often', () => {
    const rare = aLab({ code: 'rare' });
    const frequent = aLab({ code: 'frequent', points: [aResult(), aResult()] });
    const abnormal = aLab({ code: 'abnormal', points: [aResult({ level: 'HIGH' })] });

    expect(firstChoice([rare, frequent, abnormal], 2)).toEqual([labKey(abnormal), labKey(frequent)]);
  });
});

describe('labKey', () => {
  it('tells two units of one analyte apart', () => {
    expect(labKey(aLab())).not.toBe(labKey(aLab({ unit: 'mmol/L' })));
  });
});

describe('rangeWords', () => {
  it('writes the laboratory’s own limits plainly and names a default as such', () => {
    expect(rangeWords(aLab())).toBe('8.6–10.2');
    expect(rangeWords(aLab({ points: [aResult({ ownRange: false })] }))).toBe('8.6–10.2 (display default)');
  });

  it('writes one-sided limits and titres', () => {
    expect(rangeWords(aLab({ points: [aResult({ low: null, high: 5 })] }))).toBe('≤ 5');
    expect(rangeWords(aLab({ titre: true, points: [aResult({ low: null, high: 80 })] }))).toBe('≤ 1:80');
    expect(rangeWords(aLab({ points: [aResult({ low: 60, high: null })] }))).toBe('≥ 60');
  });

  it('takes the range of the latest result', () => {
    const points = [aResult({ date: '2025-01-01', low: 8, high: 10 }), aResult({ date: '2024-01-01' })];

    expect(rangeWords(aLab({ points }))).toBe('8–10');
  });
});

describe('inWordsOnly', () => {
  it('holds when no result is a number', () => {
    expect(inWordsOnly(aLab({ points: [aResult({ value: null, words: 'positive' })] }))).toBe(true);
    expect(inWordsOnly(aLab())).toBe(false);
  });
});
