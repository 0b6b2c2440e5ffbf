import { describe, expect, it } from 'vitest';
import { between, histogramOf, parting, percentile } from './histogram';

describe('histogram', () => {
  it('knows the ends of signed samples', () => {
    expect(histogramOf(Int16Array.of(-200, 5, 5, 900))).toMatchObject({ least: -200, greatest: 900 });
  });

  it('leaves padding out', () => {
    expect(histogramOf(Uint16Array.of(0, 1, 3, 4, 900), { lowest: 0, highest: 3 })).toMatchObject({
      least: 4,
      greatest: 900,
    });
  });

  it('finds percentiles', () => {
    const histogram = histogramOf(Uint16Array.from({ length: 1000 }, (_, i) => i + 1));

    expect([0.02, 0.5, 0.998, 1].map((share) => percentile(histogram, share))).toEqual([20, 500, 998, 1000]);
  });

  it('cuts a part out', () => {
    expect(percentile(between(histogramOf(Uint8Array.of(1, 2, 3, 4, 5)), 3, 5), 0.5)).toBe(4);
  });

  it('parts two kinds of samples between them', () => {
    const samples = Uint16Array.from({ length: 2000 }, (_, i) => (i % 2 === 0 ? 100 + (i % 40) : 3000 + (i % 300)));

    const limit = parting(histogramOf(samples));

    expect(limit).toBeGreaterThanOrEqual(138);
    expect(limit).toBeLessThan(3000);
  });

  it('survives a film of one value', () => {
    const flat = histogramOf(new Uint16Array(100).fill(7));

    expect([flat.least, flat.greatest, parting(flat), percentile(flat, 0.5)]).toEqual([7, 7, 7, 7]);
  });
});
