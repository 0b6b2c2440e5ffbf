import { describe, expect, it } from 'vitest';
import { aFilm } from '../test-support/films';
import { magnified } from './magnified';
import type { View } from './view';
import { flipped } from './view';
import type { GreyRange } from './window';

const FILM = aFilm({ rows: 2, columns: 2 });
const SAMPLES = Uint16Array.of(0, 255, 100, 50);
const GREY: GreyRange = { lower: 0, upper: 255, inverted: false, curve: 'linear' };
const VIEW: View = { centre: [1, 1], scale: 1, aspect: 1, width: 10, height: 10 };

function greys(view: View, side: number): number[] {
  return [...magnified({ film: FILM, samples: SAMPLES }, GREY, view, [1, 1], { side, times: 2 })].map(
    (pixel) => pixel & 0xff,
  );
}

describe('magnifier', () => {
  it('shows each sample so many times as large, unsmoothed', () => {
    expect(greys(VIEW, 4)).toEqual([0, 0, 255, 255, 0, 0, 255, 255, 100, 100, 50, 50, 100, 100, 50, 50]);
  });

  it('is mirrored with the film', () => {
    expect(greys(flipped(VIEW, 'horizontal'), 4).slice(0, 4)).toEqual([255, 255, 0, 0]);
  });

  it('is black beside the film', () => {
    expect(greys(VIEW, 8).slice(0, 8)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
