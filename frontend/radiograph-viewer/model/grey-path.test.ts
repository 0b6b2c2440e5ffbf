import { describe, expect, it } from 'vitest';
import { shadePixels, shadesOf } from '../engine/shade-pixels';
import { aFilm } from '../test-support/films';
import type { Film, FilmWindow } from './film';
import { histogramOf } from './histogram';
import type { Samples } from './histogram';
import { greyRange } from './window';

/** The greys of samples seen through a window, after every step of PS3.4 N.2. */
function greys(samples: Samples, film: Partial<Film>, window: Omit<FilmWindow, 'name'>, invertedByReader = false) {
  const whole = aFilm(film);
  const rgba = new Uint32Array(samples.length);
  const range = greyRange(window, whole, invertedByReader);
  const histogram = histogramOf(samples, whole.padding);
  shadePixels(samples, shadesOf(histogram, range, whole.padding), histogram.from, rgba);
  return [...rgba].map((pixel) => pixel & 0xff);
}

const TABLE = { firstInput: 100, bits: 8, entries: [0, 10, 60, 127] };

describe('from stored value to grey', () => {
  it('LINEAR: the formula of PS3.3 C.11.2.1.2.1', () => {
    // Centre 2048, width 4096: black at and below 0, white above 4095, ((x − 2047.5) / 4095 + 0.5) · 255 between.
    expect(greys(Uint16Array.of(0, 1, 1024, 2048, 4095), {}, { center: 2048, width: 4096 })).toEqual([
      0, 0, 64, 128, 255,
    ]);
  });

  it('LINEAR of width 1 is a step at the centre less one half', () => {
    expect(greys(Uint16Array.of(99, 100), {}, { center: 100, width: 1 })).toEqual([0, 255]);
  });

  it('LINEAR_EXACT: the formula of PS3.3 C.11.2.1.3.2', () => {
    const window = { center: 127.5, width: 255, function: 'LINEAR_EXACT' };

    expect(greys(Uint16Array.of(0, 51, 255, 300), {}, window)).toEqual([0, 51, 255, 255]);
  });

  it('SIGMOID: the formula of PS3.3 C.11.2.1.3.1', () => {
    const window = { center: 100, width: 40, function: 'SIGMOID' };

    // 255 / (1 + exp(−4 (x − 100) / 40)): at 110, 1 / (1 + e⁻¹) = 0.7311.
    expect(greys(Uint16Array.of(60, 100, 110, 140), {}, window)).toEqual([5, 128, 186, 250]);
  });

  it('a table: by its entries, held at both ends', () => {
    expect(greys(Uint16Array.of(0, 100, 101, 102, 103, 500), {}, { center: 0, width: 1, table: TABLE })).toEqual([
      0, 0, 10, 60, 127, 127,
    ]);
  });

  it('a table of 12 bits whose entries are not stretched', () => {
    const table = { firstInput: 0, bits: 12, entries: [0, 2048, 4095] };

    expect(greys(Uint16Array.of(0, 1, 2), {}, { center: 0, width: 1, table })).toEqual([0, 128, 255]);
  });

  it('a table is looked up with modality values, after slope and intercept', () => {
    const window = { center: 0, width: 1, table: TABLE };

    expect(greys(Uint16Array.of(0, 1, 2, 3), { slope: -1, intercept: 103 }, window)).toEqual([127, 60, 10, 0]);
  });

  it('slope and intercept come before the window', () => {
    const film = { slope: 2, intercept: -1000 };

    expect(greys(Uint16Array.of(500, 627, 628), film, { center: 127.5, width: 255, function: 'LINEAR_EXACT' })).toEqual(
      [0, 254, 255],
    );
  });

  it('signed samples', () => {
    const window = { center: 0, width: 2000, function: 'LINEAR_EXACT' };

    expect(greys(Int16Array.of(-1000, -500, 0, 1000), {}, window)).toEqual([0, 64, 128, 255]);
  });

  it('MONOCHROME1 is turned after the window, and turned back by the reader', () => {
    const window = { center: 127.5, width: 255, function: 'LINEAR_EXACT' };

    expect(greys(Uint16Array.of(0, 51, 255), { inverted: true }, window)).toEqual([255, 204, 0]);
    expect(greys(Uint16Array.of(0, 51, 255), { inverted: true }, window, true)).toEqual([0, 51, 255]);
  });

  it('padding is black on a film of either polarity', () => {
    const window = { center: 127.5, width: 255, function: 'LINEAR_EXACT' };
    const padding = { lowest: 0, highest: 3 };

    expect(greys(Uint16Array.of(0, 3, 4), { padding }, window)).toEqual([0, 0, 4]);
    expect(greys(Uint16Array.of(0, 3, 4), { padding, inverted: true }, window)).toEqual([0, 0, 251]);
  });
});
