import type { Ellipse, Outline, Point, Polygon } from './outline';
import { ellipse, onEllipse } from './outline-geometry';

/** Where an outline can be taken hold of: a vertex of a polygon, an end of an ellipse's axis, the marker itself. */
export interface Handle {
  readonly index: number;
  readonly at: Point;
}

const LEAST_HALF_AXIS = 0.5;

/**
 * The handles of an outline, at least a given number of pixels apart so that a finger can tell them: a freehand
 * contour has far more vertices than that.
 */
export function handlesOf(outline: Outline, apart: number): Handle[] {
  switch (outline.type) {
    case 'polygon':
      return spacedVertices(outline.points, apart);
    case 'ellipse':
      return [0, 1, 2, 3].map((index) => ({ index, at: onEllipse(outline, (index * Math.PI) / 2) }));
    case 'marker':
      return [{ index: 0, at: outline.at }];
  }
}

/** The outline after one of its handles was dragged to a place; `handles` are those that were on the screen. */
export function reshaped(outline: Outline, handles: readonly Handle[], grabbed: Handle, to: Point): Outline {
  switch (outline.type) {
    case 'polygon':
      return bent(outline, handles, grabbed, to);
    case 'ellipse':
      return stretched(outline, grabbed.index, to);
    case 'marker':
      return { type: 'marker', at: to };
  }
}

function spacedVertices(points: readonly Point[], apart: number): Handle[] {
  const handles: Handle[] = [];
  points.forEach((at, index) => {
    const near = [handles.at(-1), handles[0]].some((other) => other && distance(other.at, at) < apart);
    if (!near || points.length <= 4) {
      handles.push({ index, at });
    }
  });
  return handles;
}

/** Moves the grabbed vertex and draws those between it and its neighbour handles along, less and less. */
function bent(polygon: Polygon, handles: readonly Handle[], grabbed: Handle, to: Point): Polygon {
  const [columns, rows] = [to[0] - grabbed.at[0], to[1] - grabbed.at[1]];
  const count = polygon.points.length;
  const { before, behind } = reach(handles, grabbed, count);
  const points = polygon.points.map(([column, row], index): Point => {
    const forward = (index - grabbed.index + count) % count;
    const backward = (grabbed.index - index + count) % count;
    const share = Math.max(0, 1 - forward / behind, 1 - backward / before);
    return [column + share * columns, row + share * rows];
  });
  return { type: 'polygon', points };
}

/** Vertices from the grabbed handle to the one before and the one behind it. */
function reach(handles: readonly Handle[], grabbed: Handle, count: number): { before: number; behind: number } {
  const steps = handles.filter(({ index }) => index !== grabbed.index).map(({ index }) => index - grabbed.index);
  const forward = steps.map((step) => (step + count) % count);
  const behind = forward.reduce((a, b) => Math.min(a, b), count);
  const before = count - forward.reduce((a, b) => Math.max(a, b), 0);
  return { before, behind };
}

function stretched(outline: Ellipse, axisEnd: number, to: Point): Ellipse {
  const { centre, semiMajor, semiMinor, rotation } = outline;
  const length = Math.max(distance(centre, to), LEAST_HALF_AXIS);
  const direction = Math.atan2(to[1] - centre[1], to[0] - centre[0]) - (axisEnd * Math.PI) / 2;
  return axisEnd % 2 === 0
    ? ellipse(centre, length, semiMinor, direction)
    : ellipse(centre, semiMajor, acrossOnly(outline, to), rotation);
}

/** The minor axis keeps its direction; only how far the hand is from the major axis counts. */
function acrossOnly({ centre, rotation }: Ellipse, to: Point): number {
  const across = (to[1] - centre[1]) * Math.cos(rotation) - (to[0] - centre[0]) * Math.sin(rotation);
  return Math.max(Math.abs(across), LEAST_HALF_AXIS);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
