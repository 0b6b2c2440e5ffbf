import { describe, expect, it } from 'vitest';
import { aFilm } from '../test-support/films';
import { flipped, turned } from '../model/view';
import { cameraOf, frameOf, parallelScale, toWorld } from './frame';

/** Where Cornerstone draws the centre of a pixel (PS3.3 C.7.6.2.1.1 for an axis-parallel image). */
function pixelCentre(film: Parameters<typeof frameOf>[0], column: number, row: number): number[] {
  const { imagePosition, columnSpacing, rowSpacing } = frameOf(film);
  return [imagePosition[0] + column * columnSpacing, imagePosition[1] + row * rowSpacing];
}

describe('frame', () => {
  it('puts the centre of the first pixel half a pixel from the outer corner', () => {
    expect(toWorld([0.5, 0.5], 1).slice(0, 2)).toEqual(pixelCentre(aFilm(), 0, 0));
    expect(toWorld([0, 0], 1)).toEqual([0, 0, 0]);
  });

  it('holds for the last pixel of a film whose pixels are not square', () => {
    const film = aFilm({ spacing: { rowMm: 0.3, columnMm: 0.2 } });

    const [x, y] = toWorld([49.5, 39.5], 1.5);
    const centre = pixelCentre(film, 49, 39);

    expect(x).toBeCloseTo(centre[0] ?? NaN, 9);
    expect(y).toBeCloseTo(centre[1] ?? NaN, 9);
  });

  it('looks from behind at a film that is mirrored, and holds the camera as the film is turned', () => {
    const view = { centre: [0, 0], scale: 0.5, aspect: 1.5, width: 800, height: 600 } as const;

    expect(cameraOf(view)).toMatchObject({ side: -1 });
    expect(cameraOf(view).up[1]).toBeCloseTo(-1, 12);
    expect(cameraOf(turned(view, 1)).up[0]).toBeCloseTo(-1, 12); // the film's left is up
    expect(cameraOf(flipped(view, 'vertical'))).toMatchObject({ side: 1 });
    expect(cameraOf(flipped(view, 'vertical')).up[1]).toBeCloseTo(1, 12);
  });

  it('tells the camera half the height of the box', () => {
    expect(parallelScale({ centre: [0, 0], scale: 0.5, aspect: 1, width: 800, height: 600 })).toBe(600);
  });
});
