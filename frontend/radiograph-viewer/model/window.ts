import type { Film, FilmWindow } from './film';

/** The stored values that become black and white, and what is between. */
export interface GreyRange {
  readonly lower: number;
  readonly upper: number;
  /** The lower end is white. */
  readonly inverted: boolean;
  readonly curve: 'linear' | 'sigmoid';
}

export const LEAST_WIDTH = 1;

/** Stored values at both ends of a window given in modality units. */
export function greyRange(
  window: Pick<FilmWindow, 'center' | 'width' | 'function'>,
  film: Film,
  invertedByReader: boolean,
): GreyRange {
  const ends = endsOf(window).map((value) => (value - film.intercept) / film.slope); // PS3.3 C.11.1.1.2, turned round
  const flipped = film.slope < 0;
  return {
    lower: Math.min(...ends),
    upper: Math.max(...ends),
    inverted: (film.inverted !== invertedByReader) !== flipped,
    curve: window.function === 'SIGMOID' ? 'sigmoid' : 'linear',
  };
}

/** Where the ramp of a window begins and ends, in modality units; a sigmoid has its steepest part there. */
function endsOf({ center, width, ...window }: Pick<FilmWindow, 'center' | 'width' | 'function'>): [number, number] {
  if (window.function === 'LINEAR_EXACT' || window.function === 'SIGMOID') {
    return [center - width / 2, center + width / 2]; // PS3.3 C.11.2.1.3.2 and C.11.2.1.3.1
  }
  const half = (Math.max(width, LEAST_WIDTH) - 1) / 2;
  return [center - 0.5 - half, center - 0.5 + half]; // PS3.3 C.11.2.1.2.1
}

/** Grey, 0 to 255, of one stored value. */
export function greyOf(stored: number, range: GreyRange): number {
  const share = range.curve === 'sigmoid' ? sigmoid(stored, range) : ramp(stored, range);
  return Math.round((range.inverted ? 1 - share : share) * 255);
}

function ramp(stored: number, { lower, upper }: GreyRange): number {
  return stored <= lower ? 0 : stored > upper ? 1 : (stored - lower) / (upper - lower);
}

// PS3.3 C.11.2.1.3.1
function sigmoid(stored: number, { lower, upper }: GreyRange): number {
  return 1 / (1 + Math.exp((-4 * (stored - (lower + upper) / 2)) / (upper - lower)));
}

/** The window whose ends are these stored values, in modality units. */
export function windowBetween(name: string, lower: number, upper: number, film: Film): FilmWindow {
  const ends = [lower, upper].map((value) => value * film.slope + film.intercept);
  const width = Math.max(Math.max(...ends) - Math.min(...ends) + 1, LEAST_WIDTH);
  return { name, center: Math.min(...ends) + 0.5 + (width - 1) / 2, width };
}
