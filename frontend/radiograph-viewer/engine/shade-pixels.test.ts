import { describe, expect, it } from 'vitest';
import { histogramOf } from '../model/histogram';
import { shadePixels, shadesOf } from './shade-pixels';

function shade(samples: Int16Array | Uint16Array, lower: number, upper: number, inverted = false): string[] {
  const rgba = new Uint32Array(samples.length);
  const histogram = histogramOf(samples);
  shadePixels(samples, shadesOf(histogram, { lower, upper, inverted, curve: 'linear' }), histogram.from, rgba);
  return [...rgba].map((pixel) => pixel.toString(16));
}

describe('shading', () => {
  it('makes opaque greys of unsigned samples', () => {
    expect(shade(Uint16Array.of(0, 20480, 40000, 65535), 20000, 40000)).toEqual([
      'ff000000',
      'ff060606',
      'ffffffff',
      'ffffffff',
    ]);
  });

  it('makes opaque greys of signed samples', () => {
    expect(shade(Int16Array.of(-1000, 0, 1000), -1000, 1000)).toEqual(['ff000000', 'ff808080', 'ffffffff']);
  });

  it('turns black and white round', () => {
    expect(shade(Uint16Array.of(0, 100), 0, 100, true)).toEqual(['ffffffff', 'ff000000']);
  });
});
