import type { Film } from './film';
import type { View } from './view';

/** Nearer than this a film is at true size: less than anybody sees. */
const NEAR = 0.005;

/** CSS pixels for each column at which a film is as large on the screen as it was; undefined without millimetres. */
export function trueScale({ spacing, unit }: Film, pixelsPerMm: number): number | undefined {
  return spacing && unit.isMillimetres ? spacing.columnMm * pixelsPerMm : undefined;
}

/** Whether a film is as large on the screen as it was. */
export function isTrueSize(film: Film, view: View, pixelsPerMm: number | undefined): boolean {
  const scale = pixelsPerMm === undefined ? undefined : trueScale(film, pixelsPerMm);
  return scale !== undefined && Math.abs(view.scale / scale - 1) < NEAR;
}
