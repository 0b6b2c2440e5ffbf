import { describe, expect, it } from 'vitest';
import { aFilm } from '../test-support/films';
import { isTrueSize, trueScale } from './true-size';

const view = (scale: number) => ({ centre: [0, 0] as const, scale, aspect: 1, width: 100, height: 100 });

describe('true size', () => {
  it('is the width of a column on the measured screen', () => {
    const film = aFilm({ spacing: { rowMm: 0.3, columnMm: 0.15 } });

    // 4 CSS pixels to a millimetre: a column of 0.15 mm takes 0.6 of one
    expect(trueScale(film, 4)).toBeCloseTo(0.6, 12);
  });

  it.each([
    ['spacing', aFilm({ spacing: null, unit: { word: 'px', isMillimetres: false } })],
    ['a unit of millimetres', aFilm({ unit: { word: 'px', isMillimetres: false } })],
  ])('is unknown without %s', (_, film) => {
    expect(trueScale(film, 4)).toBeUndefined();
  });

  it('is told from what is only near it', () => {
    const film = aFilm({ spacing: { rowMm: 0.1, columnMm: 0.1 } });

    expect([0.4, 0.401, 0.41].map((scale) => isTrueSize(film, view(scale), 4))).toEqual([true, true, false]);
    expect(isTrueSize(film, view(0.4), undefined)).toBe(false);
  });
});
