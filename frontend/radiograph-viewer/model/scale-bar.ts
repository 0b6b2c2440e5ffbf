import type { Film } from './film';
import type { View } from './view';

/** A bar of a round length; in pixels, and saying so, where the film has no millimetres. */
export interface ScaleBar {
  readonly lengthOnScreen: number;
  readonly text: string;
}

/** The longest bar of 1, 2 or 5 times a power of ten that still fits. */
export function scaleBar(film: Film, view: View, room: number): ScaleBar {
  const millimetres = film.unit.isMillimetres ? film.spacing : null;
  const perUnit = millimetres ? view.scale / millimetres.columnMm : view.scale;
  const length = roundLength(room / perUnit);
  return {
    lengthOnScreen: length * perUnit,
    text: millimetres ? `${length} ${film.unit.word}` : `${length} px · uncalibrated`,
  };
}

function roundLength(atMost: number): number {
  const decade = 10 ** Math.floor(Math.log10(atMost));
  const steps = [5, 2, 1].map((step) => step * decade);
  const length = steps.find((step) => step <= atMost) ?? decade;
  return Number(length.toPrecision(1));
}
