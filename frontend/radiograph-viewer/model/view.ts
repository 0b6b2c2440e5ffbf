import type { Point } from './outline';

/** A place in the viewer's box in CSS pixels, [from left, from top]. */
export type ScreenPoint = readonly [x: number, y: number];

/** How the film lies in the viewer's box. */
export interface View {
  /** The image pixel in the middle of the box. */
  readonly centre: Point;
  /** CSS pixels per column. */
  readonly scale: number;
  /** Height of a pixel over its width. */
  readonly aspect: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Rows and columns of a film. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const LEAST_SCALE = 0.02;
const GREATEST_SCALE = 64;
/** Air around a film that is fitted into the box. */
const FIT_MARGIN = 0.98;

export function toScreen(view: View, [column, row]: Point): ScreenPoint {
  return [
    view.width / 2 + (column - view.centre[0]) * view.scale,
    view.height / 2 + (row - view.centre[1]) * view.scale * view.aspect,
  ];
}

export function toImage(view: View, [x, y]: ScreenPoint): Point {
  return [
    view.centre[0] + (x - view.width / 2) / view.scale,
    view.centre[1] + (y - view.height / 2) / (view.scale * view.aspect),
  ];
}

/** The place itself, or the nearest one on the film. */
export function ontoFilm([column, row]: Point, { rows, columns }: Extent): Point {
  return [Math.min(Math.max(column, 0), columns), Math.min(Math.max(row, 0), rows)];
}

/** The whole film in the middle of the box. */
export function fitted({ rows, columns }: Extent, aspect: number, { width, height }: Size): View {
  const scale = Math.min(width / columns, height / (rows * aspect)) * FIT_MARGIN;
  return { centre: [columns / 2, rows / 2], scale: clamp(scale), aspect, width, height };
}

/** The same place at another scale, with the point under the cursor staying there. */
export function zoomedAt(view: View, at: ScreenPoint, factor: number): View {
  const scale = clamp(view.scale * factor);
  const [column, row] = toImage(view, at);
  const keep = view.scale / scale;
  return {
    ...view,
    scale,
    centre: [column + (view.centre[0] - column) * keep, row + (view.centre[1] - row) * keep],
  };
}

export function pannedBy(view: View, dx: number, dy: number): View {
  return {
    ...view,
    centre: [view.centre[0] - dx / view.scale, view.centre[1] - dy / (view.scale * view.aspect)],
  };
}

/** Keeps what the reader looks at in the middle when the box changes its size. */
export function resized(view: View, { width, height }: Size): View {
  return { ...view, width, height };
}

/** Brings a part of the film, [left, top, right, bottom] in pixels, into the middle with room around it. */
export function focusedOn(view: View, box: readonly [number, number, number, number], share = 0.35): View {
  const width = Math.max(box[2] - box[0], 1);
  const height = Math.max(box[3] - box[1], 1) * view.aspect;
  const scale = Math.min((view.width * share) / width, (view.height * share) / height);
  const closest = 4;
  return {
    ...view,
    centre: [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2],
    scale: clamp(Math.min(scale, closest)),
  };
}

function clamp(scale: number): number {
  return Math.min(Math.max(scale, LEAST_SCALE), GREATEST_SCALE);
}
