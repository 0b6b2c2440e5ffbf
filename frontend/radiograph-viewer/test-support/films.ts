import type { Film } from '../model/film';

/** A plain 16-bit film for tests; say only what matters. */
export function aFilm(but: Partial<Film> = {}): Film {
  return {
    id: 'film',
    pixelsUrl: '/pixels',
    rows: 40,
    columns: 50,
    sampleType: 'uint16',
    bitsStored: 16,
    slope: 1,
    intercept: 0,
    inverted: false,
    windows: [],
    spacing: { rowMm: 0.1, columnMm: 0.1 },
    unit: { word: 'mm at detector', isMillimetres: true },
    synthetic: false,
    ...but,
  };
}
