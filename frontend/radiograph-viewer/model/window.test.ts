import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFilm } from '../test-support/films';
import { greyOf, greyRange, windowBetween } from './window';

/** PS3.3 C.11.2.1.2.1, word by word, for an output of 0 to 255. */
function standard(x: number, c: number, w: number): number {
  if (x <= c - 0.5 - (w - 1) / 2) return 0;
  if (x > c - 0.5 + (w - 1) / 2) return 255;
  return ((x - (c - 0.5)) / (w - 1) + 0.5) * 255;
}

const anyCenter = fc.integer({ min: -1000, max: 65535 });
const anyWidth = fc.integer({ min: 2, max: 65535 });
const anyStored = fc.integer({ min: 0, max: 65535 });

describe('window', () => {
  it('follows the standard’s formula for every value', () => {
    fc.assert(
      fc.property(anyCenter, anyWidth, anyStored, (center, width, stored) => {
        const grey = greyOf(stored, greyRange({ center, width }, aFilm(), false));
        expect(Math.abs(grey - standard(stored, center, width))).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });

  it('applies slope and intercept before the window', () => {
    const film = aFilm({ slope: 2, intercept: -1024 });

    const range = greyRange({ center: 0.5, width: 201 }, film, false);

    // modality -100 and 100 are stored 462 and 562
    expect(range).toEqual({ lower: 462, upper: 562, inverted: false, curve: 'linear' });
  });

  it('is a threshold at width one', () => {
    const range = greyRange({ center: 100.5, width: 1 }, aFilm(), false);

    expect([greyOf(100, range), greyOf(101, range)]).toEqual([0, 255]);
  });

  it.each([
    { filmInverted: false, byReader: false, slope: 1, inverted: false },
    { filmInverted: true, byReader: false, slope: 1, inverted: true },
    { filmInverted: true, byReader: true, slope: 1, inverted: false },
    { filmInverted: false, byReader: false, slope: -1, inverted: true },
  ])('turns grey round once for each reason: %o', ({ filmInverted, byReader, slope, inverted }) => {
    const film = aFilm({ inverted: filmInverted, slope });

    expect(greyRange({ center: 50, width: 20 }, film, byReader).inverted).toBe(inverted);
  });

  it('runs from end to end when the header says exact', () => {
    const range = greyRange({ center: 100, width: 50, function: 'LINEAR_EXACT' }, aFilm(), false);

    expect([range.lower, range.upper]).toEqual([75, 125]);
  });

  it('bends when the header says sigmoid', () => {
    const range = greyRange({ center: 2048, width: 1024, function: 'SIGMOID' }, aFilm(), false);

    // 255 / (1 + exp(-4 (x - c) / w))
    expect([1024, 2048, 2560].map((value) => greyOf(value, range))).toEqual([5, 128, 225]);
  });

  it('finds the window back from its ends', () => {
    const film = aFilm({ slope: 0.5, intercept: 10 });

    const { lower, upper } = greyRange({ center: 300, width: 101 }, film, false);

    expect(windowBetween('x', lower, upper, film)).toEqual({ name: 'x', center: 300, width: 101 });
  });
});
