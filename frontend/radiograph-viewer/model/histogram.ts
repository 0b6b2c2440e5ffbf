import type { Padding } from './film';

/** How often each stored value occurs. */
export interface Histogram {
  /** The stored value of the first count. */
  readonly from: number;
  readonly counts: Uint32Array;
  readonly least: number;
  readonly greatest: number;
}

export type Samples = Uint8Array | Uint16Array | Int16Array;

const VALUES = 65_536;

/** Counts every sample once; padding is no part of the picture. */
export function histogramOf(samples: Samples, padding?: Padding | null): Histogram {
  const from = samples instanceof Int16Array ? -32_768 : 0;
  const counts = new Uint32Array(VALUES);
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- ten times as fast over millions of samples
  for (let i = 0; i < samples.length; i++) {
    const at = (samples[i] ?? 0) - from;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  if (padding) {
    counts.fill(0, Math.max(padding.lowest - from, 0), Math.max(padding.highest - from + 1, 0));
  }
  const first = counts.findIndex((count) => count > 0);
  const last = counts.findLastIndex((count) => count > 0);
  return { from, counts, least: Math.max(first, 0) + from, greatest: Math.max(last, 0) + from };
}

/** The stored value below which a share of the counted samples lies. */
export function percentile({ from, counts }: Histogram, share: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  const index = counts.findIndex((count) => (seen += count) > 0 && seen >= share * total);
  return from + Math.max(index, 0);
}

/** The counts between two stored values, both included. */
export function between(histogram: Histogram, lowest: number, highest: number): Histogram {
  const { from, counts } = histogram;
  const kept = counts.map((count, i) => (i + from >= lowest && i + from <= highest ? count : 0));
  return {
    from,
    counts: kept,
    least: Math.max(lowest, histogram.least),
    greatest: Math.min(highest, histogram.greatest),
  };
}

/** The value that best parts the samples into two kinds (Otsu 1979): unexposed air and what lies in the beam. */
export function parting({ from, counts, least }: Histogram): number {
  let total = 0;
  let sum = 0;
  counts.forEach((count, i) => {
    total += count;
    sum += count * i;
  });
  let best = { index: least - from, spread: -1 };
  let below = 0;
  let sumBelow = 0;
  counts.forEach((count, i) => {
    below += count;
    sumBelow += count * i;
    const above = total - below;
    if (count === 0 || above === 0) return;
    const spread = below * above * (sumBelow / below - (sum - sumBelow) / above) ** 2;
    if (spread > best.spread) best = { index: i, spread };
  });
  return from + best.index;
}
