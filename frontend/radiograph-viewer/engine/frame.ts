import type { Film } from '../model/film';
import { pixelAspect } from '../model/film';
import type { Point } from '../model/outline';
import type { View } from '../model/view';
import { axesOf } from '../model/view';

/**
 * Cornerstone's world for one film: a column is one unit wide, a row as high as the pixels are, and the corner of the
 * film is its origin. Cornerstone itself puts the *centre* of the first pixel at the image position, so that position
 * is half a pixel inside; then world and image pixels differ by the aspect alone.
 */
export interface Frame {
  readonly columnSpacing: number;
  readonly rowSpacing: number;
  readonly imagePosition: readonly [number, number, number];
}

export function frameOf(film: Film): Frame {
  const aspect = pixelAspect(film);
  return { columnSpacing: 1, rowSpacing: aspect, imagePosition: [0.5, aspect / 2, 0] };
}

export function toWorld([column, row]: Point, aspect: number): [number, number, number] {
  return [column, row * aspect, 0];
}

/** Half the height of the box in world units, which is how a parallel camera tells its zoom. */
export function parallelScale(view: View): number {
  return view.height / 2 / view.scale;
}

/** Where the camera stands: behind a film that is mirrored; and which way of the world is up on the screen. */
export function cameraOf(view: View): { readonly up: readonly [number, number, number]; readonly side: -1 | 1 } {
  const { column, row } = axesOf(view);
  const length = Math.hypot(...column);
  // Columns and rows are at right angles and, in the world, equally long: up is how much of each points upwards.
  const [x, y] = [-column[1] / length, -row[1] / (length * view.aspect)];
  return { up: [x, y, 0], side: view.lie?.mirrored ? 1 : -1 };
}
