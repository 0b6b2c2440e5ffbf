import type { Padding } from '../model/film';
import type { Histogram, Samples } from '../model/histogram';
import type { GreyRange } from '../model/window';
import { greyOf } from '../model/window';

const OPAQUE = 0xff000000;

/**
 * What each stored value, from the histogram's first on, becomes on the screen: opaque grey. Places without image are
 * black, whatever the polarity. // PS3.3 C.7.5.1.1.2
 */
export function shadesOf({ from, counts }: Histogram, grey: GreyRange, padding?: Padding | null): Uint32Array {
  const table = new Uint32Array(counts.length);
  for (let index = 0; index < table.length; index++) {
    table[index] = OPAQUE + greyOf(index + from, grey) * 0x010101;
  }
  if (padding) {
    table.fill(OPAQUE, Math.max(padding.lowest - from, 0), Math.max(padding.highest - from + 1, 0));
  }
  return table;
}

/** Writes one opaque grey pixel for each sample. */
export function shadePixels(samples: Samples, table: Uint32Array, from: number, rgba: Uint32Array): void {
  for (let index = 0; index < samples.length; index++) {
    rgba[index] = table[(samples[index] ?? 0) - from] ?? OPAQUE;
  }
}
