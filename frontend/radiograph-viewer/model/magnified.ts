import type { Picture } from '../image-loader/picture';
import type { Point } from './outline';
import type { View } from './view';
import { axesOf } from './view';
import type { GreyRange } from './window';
import { greyOf } from './window';

const OPAQUE = 0xff000000;

/**
 * A square piece of the film around a pixel as it is seen through the window, so many times as large as on the screen;
 * every sample at its full depth, none smoothed. Little-endian RGBA, side by side pixels; black beside the film.
 */
export function magnified(
  { film, samples }: Pick<Picture, 'film' | 'samples'>,
  grey: GreyRange,
  view: View,
  [column, row]: Point,
  { side, times }: { readonly side: number; readonly times: number },
): Uint32Array {
  const axes = axesOf(view);
  const rgba = new Uint32Array(side * side);
  const [across, down] = [view.scale ** 2 * times, (view.scale * view.aspect) ** 2 * times];
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const [dx, dy] = [x + 0.5 - side / 2, y + 0.5 - side / 2];
      const c = Math.floor(column + (dx * axes.column[0] + dy * axes.column[1]) / across);
      const r = Math.floor(row + (dx * axes.row[0] + dy * axes.row[1]) / down);
      const inside = c >= 0 && r >= 0 && c < film.columns && r < film.rows;
      const stored = samples[r * film.columns + c] ?? 0;
      const isImage = inside && !(film.padding && stored >= film.padding.lowest && stored <= film.padding.highest);
      rgba[y * side + x] = isImage ? OPAQUE + greyOf(stored, grey) * 0x010101 : OPAQUE;
    }
  }
  return rgba;
}
