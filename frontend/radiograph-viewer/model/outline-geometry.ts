import type { Ellipse, Outline, Point } from './outline';
import { after, contains } from './polygon';
import { distanceToSegment } from './simplify';

/** [left, top, right, bottom] in pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

const ELLIPSE_STEPS = 96;

/** The contour as vertices; an ellipse as a fine polygon for drawing and hit tests, never for measuring. */
export function contour(outline: Outline): readonly Point[] {
  switch (outline.type) {
    case 'polygon':
      return outline.points;
    case 'ellipse':
      return Array.from({ length: ELLIPSE_STEPS }, (_, i) => onEllipse(outline, (i / ELLIPSE_STEPS) * 2 * Math.PI));
    case 'marker':
      return [outline.at];
  }
}

/** The point of the ellipse at an angle counted from its major axis. */
export function onEllipse({ centre, semiMajor, semiMinor, rotation }: Ellipse, angle: number): Point {
  const [along, across] = [semiMajor * Math.cos(angle), semiMinor * Math.sin(angle)];
  const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)];
  return [centre[0] + along * cos - across * sin, centre[1] + along * sin + across * cos];
}

export function boundsOf(outline: Outline): Box {
  const points = contour(outline);
  const columns = points.map(([column]) => column);
  const rows = points.map(([, row]) => row);
  return [least(columns), least(rows), greatest(columns), greatest(rows)];
}

/** How far a place is from the outline, in pixels; zero inside. */
export function distanceTo(outline: Outline, place: Point): number {
  const points = contour(outline);
  if (points.length > 2 && contains(points, place)) {
    return 0;
  }
  return distanceToEdge(outline, place);
}

/** How far a place is from the line of the outline, in pixels, inside as well as outside. */
export function distanceToEdge(outline: Outline, place: Point): number {
  const points = contour(outline);
  return least(points.map((from, index) => distanceToSegment(place, from, after(points, index))));
}

/** The same outline elsewhere. */
export function moved(outline: Outline, columns: number, rows: number): Outline {
  const shift = ([column, row]: Point): Point => [column + columns, row + rows];
  switch (outline.type) {
    case 'polygon':
      return { ...outline, points: outline.points.map(shift) };
    case 'ellipse':
      return { ...outline, centre: shift(outline.centre) };
    case 'marker':
      return { ...outline, at: shift(outline.at) };
  }
}

/** An ellipse whose longer half-axis is the major one, whatever was dragged past what. */
export function ellipse(centre: Point, along: number, across: number, rotation: number): Ellipse {
  return along >= across
    ? { type: 'ellipse', centre, semiMajor: along, semiMinor: across, rotation: upright(rotation) }
    : { type: 'ellipse', centre, semiMajor: across, semiMinor: along, rotation: upright(rotation + Math.PI / 2) };
}

/** An axis has no head: its direction is told by a half turn, -90° (excluded) to 90°. */
function upright(rotation: number): number {
  const turns = rotation - Math.PI * Math.round(rotation / Math.PI);
  return turns <= -Math.PI / 2 ? turns + Math.PI : turns;
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function greatest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
