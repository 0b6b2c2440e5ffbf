import type { Line } from './line';
import type { Point } from './outline';

/** A place in the viewer's box in CSS pixels, [from left, from top]. */
export type ScreenPoint = readonly [x: number, y: number];

/** How the film is laid: mirrored left to right first, then turned clockwise by quarters. */
export interface Lie {
  readonly quarters: 0 | 1 | 2 | 3;
  readonly mirrored: boolean;
}

export const UPRIGHT: Lie = { quarters: 0, mirrored: false };

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
  /** As it was acquired when absent. */
  readonly lie?: Lie;
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

/** Where one column and one row lead on the screen, in CSS pixels. */
export interface Axes {
  readonly column: ScreenPoint;
  readonly row: ScreenPoint;
}

export function axesOf({ scale, aspect, lie = UPRIGHT }: Pick<View, 'scale' | 'aspect' | 'lie'>): Axes {
  const turn = ([x, y]: ScreenPoint): ScreenPoint => {
    const turned: ScreenPoint[] = [
      [x, y],
      [-y, x],
      [-x, -y],
      [y, -x],
    ];
    return turned[lie.quarters] ?? [x, y];
  };
  return { column: turn([lie.mirrored ? -scale : scale, 0]), row: turn([0, scale * aspect]) };
}

export function toScreen(view: View, [column, row]: Point): ScreenPoint {
  const axes = axesOf(view);
  const [dc, dr] = [column - view.centre[0], row - view.centre[1]];
  return [
    view.width / 2 + dc * axes.column[0] + dr * axes.row[0],
    view.height / 2 + dc * axes.column[1] + dr * axes.row[1],
  ];
}

/** The length of a line of the film in CSS pixels. */
export function lengthOnScreen(view: View, { from, to }: Line): number {
  const [a, b] = [toScreen(view, from), toScreen(view, to)];
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

export function toImage(view: View, [x, y]: ScreenPoint): Point {
  const [columns, rows] = onFilm(view, [x - view.width / 2, y - view.height / 2]);
  return [view.centre[0] + columns, view.centre[1] + rows];
}

/** How many columns and rows a way on the screen is. */
function onFilm(view: View, [dx, dy]: ScreenPoint): Point {
  const { column, row } = axesOf(view); // at right angles, so each is found on its own
  return [
    (dx * column[0] + dy * column[1]) / view.scale ** 2,
    (dx * row[0] + dy * row[1]) / (view.scale * view.aspect) ** 2,
  ];
}

/** The place itself, or the nearest one on the film. */
export function ontoFilm([column, row]: Point, { rows, columns }: Extent): Point {
  return [Math.min(Math.max(column, 0), columns), Math.min(Math.max(row, 0), rows)];
}

/** The whole film in the middle of the box. */
export function fitted({ rows, columns }: Extent, aspect: number, { width, height }: Size, lie: Lie = UPRIGHT): View {
  const [wide, high] = lie.quarters % 2 === 0 ? [columns, rows * aspect] : [rows * aspect, columns];
  const scale = Math.min(width / wide, height / high) * FIT_MARGIN;
  return { centre: [columns / 2, rows / 2], scale: clamp(scale), aspect, width, height, lie };
}

/** Turned clockwise on the screen by quarters; what is in the middle stays there. */
export function turned(view: View, quarters: number): View {
  const lie = view.lie ?? UPRIGHT;
  return { ...view, lie: { ...lie, quarters: quarter(lie.quarters + quarters) } };
}

/** Mirrored on the screen, left to right or top to bottom. */
export function flipped(view: View, axis: 'horizontal' | 'vertical'): View {
  const lie = view.lie ?? UPRIGHT;
  const quarters = quarter((axis === 'horizontal' ? 0 : 2) - lie.quarters);
  return { ...view, lie: { quarters, mirrored: !lie.mirrored } };
}

function quarter(quarters: number): Lie['quarters'] {
  return (((quarters % 4) + 4) % 4) as Lie['quarters'];
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
  const [columns, rows] = onFilm(view, [dx, dy]);
  return { ...view, centre: [view.centre[0] - columns, view.centre[1] - rows] };
}

/** Keeps what the reader looks at in the middle when the box changes its size. */
export function resized(view: View, { width, height }: Size): View {
  return { ...view, width, height };
}

/** Brings a part of the film, [left, top, right, bottom] in pixels, into the middle with room around it. */
export function focusedOn(view: View, box: readonly [number, number, number, number], share = 0.35): View {
  const width = Math.max(box[2] - box[0], 1);
  const height = Math.max(box[3] - box[1], 1) * view.aspect;
  const [wide, high] = (view.lie ?? UPRIGHT).quarters % 2 === 0 ? [width, height] : [height, width];
  const scale = Math.min((view.width * share) / wide, (view.height * share) / high);
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
