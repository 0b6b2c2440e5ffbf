import type { Film, FilmWindow } from './film';

/** The stored values that become black and white; everything between is linear. */
export interface GreyRange {
  readonly lower: number;
  readonly upper: number;
  /** The lower end is white. */
  readonly inverted: boolean;
}

export const LEAST_WIDTH = 1;

/** Stored values at both ends of a window given in modality units. */
export function greyRange(
  window: Pick<FilmWindow, 'center' | 'width'>,
  film: Film,
  invertedByReader: boolean,
): GreyRange {
  const width = Math.max(window.width, LEAST_WIDTH);
  const half = (width - 1) / 2;
  // PS3.3 C.11.2.1.2.1: the ramp runs from c - 0.5 - (w - 1) / 2 to c - 0.5 + (w - 1) / 2.
  const ends = [window.center - 0.5 - half, window.center - 0.5 + half].map(
    (value) => (value - film.intercept) / film.slope, // PS3.3 C.11.1.1.2, turned round
  );
  const flipped = film.slope < 0;
  return {
    lower: Math.min(...ends),
    upper: Math.max(...ends),
    inverted: (film.inverted !== invertedByReader) !== flipped,
  };
}

/** Grey, 0 to 255, of one stored value. */
export function greyOf(stored: number, { lower, upper, inverted }: GreyRange): number {
  const share = stored <= lower ? 0 : stored > upper ? 1 : (stored - lower) / (upper - lower);
  return Math.round((inverted ? 1 - share : share) * 255);
}

/** The window whose ends are these stored values, in modality units. */
export function windowBetween(name: string, lower: number, upper: number, film: Film): FilmWindow {
  const ends = [lower, upper].map((value) => value * film.slope + film.intercept);
  const width = Math.max(Math.max(...ends) - Math.min(...ends) + 1, LEAST_WIDTH);
  return { name, center: Math.min(...ends) + 0.5 + (width - 1) / 2, width };
}
