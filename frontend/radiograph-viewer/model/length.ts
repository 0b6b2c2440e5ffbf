import type { Film } from './film';
import type { Line } from './line';

/** A number together with what it is counted in; nothing on the screen has one without the other. */
export interface Reading {
  readonly value: number;
  readonly unit: string;
}

/** The length of a line on a film: millimetres with their origin, or pixels where the film has no spacing. */
export function lengthOf({ from, to }: Line, { spacing, unit }: Pick<Film, 'spacing' | 'unit'>): Reading {
  const [columns, rows] = [to[0] - from[0], to[1] - from[1]];
  return spacing && unit.isMillimetres
    ? { value: Math.hypot(columns * spacing.columnMm, rows * spacing.rowMm), unit: unit.word }
    : { value: Math.hypot(columns, rows), unit: 'px' };
}

/** Finer than three digits is finer than a hand is. The server writes numbers the same way. */
export function numberText(value: number): string {
  return value.toFixed(value < 9.995 ? 2 : value < 99.95 ? 1 : 0);
}
