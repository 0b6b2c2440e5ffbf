import { describe, expect, it } from 'vitest';
import { aFilm } from '../test-support/films';
import { autoWindow, presets, windowOfRegion } from './auto-window';
import { histogramOf } from './histogram';
import { greyOf, greyRange } from './window';

/** Collimator at 0, air around 300, soft tissue around 1500, bone up to 3500, a burnt marker at 4095. */
function hand(turn = (value: number): number => value): Uint16Array {
  return Uint16Array.from({ length: 20_000 }, (_, i) => {
    const noise = i % 37;
    const part = i % 20;
    const value =
      part < 3 ? 0 : part < 9 ? 300 + noise : part < 15 ? 1500 + 8 * noise : part < 19 ? 3100 + 10 * noise : 4095;
    return turn(value);
  });
}

describe('auto window', () => {
  it.each([
    { name: 'MONOCHROME2', inverted: false, turn: (v: number) => v },
    { name: 'MONOCHROME1', inverted: true, turn: (v: number) => 4095 - v },
  ])('shows air black, soft tissue grey and bone light on $name', ({ inverted, turn }) => {
    const film = aFilm({ inverted });
    const range = greyRange(autoWindow(film, histogramOf(hand(turn))), film, false);

    const [air, skin, bone] = [310, 1600, 3300].map((value) => greyOf(turn(value), range)) as [number, number, number];

    expect(air).toBeLessThan(10);
    expect(skin).toBeGreaterThan(60);
    expect(skin).toBeLessThan(150);
    expect(bone).toBeGreaterThan(215);
  });

  it('does not take soft tissue for air when the air is one single value', () => {
    const burnt = hand((value) => (value > 200 && value < 500 ? 0 : value));

    const range = greyRange(autoWindow(aFilm(), histogramOf(burnt)), aFilm(), false);

    expect(greyOf(1520, range)).toBeGreaterThan(0);
    expect(greyOf(1520, range)).toBeLessThan(40);
  });

  it('gives a film of one value a window all the same', () => {
    expect(autoWindow(aFilm(), histogramOf(new Uint16Array(50).fill(9))).width).toBeGreaterThanOrEqual(1);
  });

  it('is offered after the windows of the header', () => {
    const film = aFilm({ windows: [{ name: 'BONE', center: 2000, width: 3000 }] });

    expect(presets(film, histogramOf(hand())).map(({ name }) => name)).toEqual([
      'BONE',
      'Auto',
      'Soft tissue',
      'Calcium',
    ]);
  });

  it('makes a window of what lies in a rectangle alone', () => {
    const film = aFilm({ rows: 4, columns: 4 });
    const samples = Uint16Array.of(9, 9, 9, 9, 9, 100, 200, 9, 9, 150, 180, 9, 9, 9, 9, 9);

    const { center, width } = windowOfRegion(film, samples, [1, 1, 3, 3]);

    expect([center - 0.5 - (width - 1) / 2, center - 0.5 + (width - 1) / 2]).toEqual([100, 200]);
  });

  it('makes the darkest part wide on a film whose high values are dark, too', () => {
    const film = aFilm({ inverted: true });
    const [, auto, soft] = [undefined, ...presets(film, histogramOf(Uint16Array.from({ length: 1000 }, (_, i) => i)))];

    expect((soft?.center ?? 0) > (auto?.center ?? 0)).toBe(true);
  });
});
