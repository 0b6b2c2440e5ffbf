import type { Padding } from '../model/film';
import type { Histogram, Samples } from '../model/histogram';
import type { GreyRange } from '../model/window';
import { greyOf } from '../model/window';

const OPAQUE = 0xff000000;

/**
 * Writes one opaque grey pixel for each sample, through a table of all values that a sample can have. Places without
 * image are black, whatever the polarity. // PS3.3 C.7.5.1.1.2
 */
export function shadePixels(
  samples: Samples,
  { from, counts }: Histogram,
  grey: GreyRange,
  rgba: Uint32Array,
  padding?: Padding | null,
): void {
  const table = new Uint32Array(counts.length);
  for (let index = 0; index < table.length; index++) {
    table[index] = OPAQUE + greyOf(index + from, grey) * 0x010101;
  }
  if (padding) {
    table.fill(OPAQUE, Math.max(padding.lowest - from, 0), Math.max(padding.highest - from + 1, 0));
  }
  for (let index = 0; index < samples.length; index++) {
    rgba[index] = table[(samples[index] ?? 0) - from] ?? OPAQUE;
  }
}
