import type { Path64, Paths64 } from 'clipper2-ts';
import { Clipper, EndType, FillRule, JoinType } from 'clipper2-ts';
import type { Point } from './outline';

/** A closed contour; the last vertex joins the first. */
export type Ring = readonly Point[];

/** What is left of contours that were laid over each other: outer contours, the largest first, and holes in them. */
export interface Pieces {
  readonly outer: readonly Ring[];
  readonly holes: readonly Ring[];
}

/** Contours are cut on the grid on which they travel: thousandths of a pixel, so no vertex that stays is moved. */
const GRID = 1000;
/** A round brush may differ from a circle by this many pixels. */
const ROUNDNESS = 0.03;

export function united(rings: readonly Ring[]): Pieces {
  return sorted(Clipper.union(onGrid(rings), FillRule.NonZero));
}

export function without(ring: Ring, taken: readonly Ring[]): Pieces {
  return sorted(Clipper.difference(onGrid([ring]), onGrid(taken), FillRule.NonZero));
}

/** Whether two contours share an area. */
export function overlap(a: Ring, b: Ring): boolean {
  return Clipper.intersect(onGrid([a]), onGrid([b]), FillRule.NonZero).length > 0;
}

/**
 * What a round brush covers on its way. Its radius is in columns; where rows are higher than columns are wide, it is
 * round on the body and not on the grid of pixels.
 */
export function swept(way: readonly Point[], radius: number, aspect: number): readonly Ring[] {
  const body = way.map(([column, row]): Point => [column, row * aspect]);
  const paths = Clipper.inflatePaths(onGrid([body]), radius * GRID, JoinType.Round, EndType.Round, 2, ROUNDNESS * GRID);
  return offGrid(paths).map((ring) => ring.map(([column, row]): Point => [column, row / aspect]));
}

function sorted(paths: Paths64): Pieces {
  const bySize = [...paths].sort((a, b) => Math.abs(Clipper.area(b)) - Math.abs(Clipper.area(a)));
  return {
    outer: offGrid(bySize.filter((path) => Clipper.area(path) > 0)),
    holes: offGrid(bySize.filter((path) => Clipper.area(path) < 0)),
  };
}

function onGrid(rings: readonly Ring[]): Paths64 {
  return rings.map((ring): Path64 =>
    ring.map(([column, row]) => ({ x: Math.round(column * GRID), y: Math.round(row * GRID) })),
  );
}

function offGrid(paths: Paths64): Ring[] {
  return paths.map((path) => path.map(({ x, y }): Point => [x / GRID, y / GRID]));
}
