import type { Film, FilmWindow, VoiTable } from './film';

/** The stored values that become black and white, and what is between. */
export interface GreyRange {
  readonly lower: number;
  readonly upper: number;
  /** The lower end is white. */
  readonly inverted: boolean;
  readonly curve: 'linear' | 'sigmoid' | 'table';
  /** With its way from stored to modality values, where a table stands in place of the ramp. */
  readonly table?: VoiTable & { readonly slope: number; readonly intercept: number };
}

export const LEAST_WIDTH = 1;

/** Stored values at both ends of a window given in modality units. */
export function greyRange(
  window: Pick<FilmWindow, 'center' | 'width' | 'function' | 'table'>,
  film: Film,
  invertedByReader: boolean,
): GreyRange {
  if (window.table) {
    return tableRange(window.table, film, invertedByReader);
  }
  const ends = endsOf(window).map((value) => (value - film.intercept) / film.slope); // PS3.3 C.11.1.1.2, turned round
  const flipped = film.slope < 0;
  return {
    lower: Math.min(...ends),
    upper: Math.max(...ends),
    inverted: (film.inverted !== invertedByReader) !== flipped,
    curve: window.function === 'SIGMOID' ? 'sigmoid' : 'linear',
  };
}

/** The table is looked up with modality values, so a falling slope is no turn of its own. */
function tableRange(table: VoiTable, { slope, intercept, inverted }: Film, invertedByReader: boolean): GreyRange {
  const ends = [table.firstInput, table.firstInput + table.entries.length - 1].map(
    (value) => (value - intercept) / slope,
  );
  return {
    lower: Math.min(...ends),
    upper: Math.max(...ends),
    inverted: inverted !== invertedByReader,
    curve: 'table',
    table: { ...table, slope, intercept },
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
  const share = range.table
    ? lookedUp(stored, range.table)
    : range.curve === 'sigmoid'
      ? sigmoid(stored, range)
      : ramp(stored, range);
  return Math.round((range.inverted ? 1 - share : share) * 255);
}

function ramp(stored: number, { lower, upper }: GreyRange): number {
  return stored <= lower ? 0 : stored > upper ? 1 : (stored - lower) / (upper - lower);
}

// PS3.3 C.11.2.1.1
function lookedUp(
  stored: number,
  { firstInput, bits, entries, slope, intercept }: Required<GreyRange>['table'],
): number {
  const at = Math.round(stored * slope + intercept) - firstInput;
  return (entries[Math.min(Math.max(at, 0), entries.length - 1)] ?? 0) / (2 ** bits - 1);
}

// PS3.3 C.11.2.1.3.1
function sigmoid(stored: number, { lower, upper }: GreyRange): number {
  return 1 / (1 + Math.exp((-4 * (stored - (lower + upper) / 2)) / (upper - lower)));
}

/** The window whose ends are these stored values, in modality units. */
export function windowBetween(name: string, lower: number, upper: number, film: Film): FilmWindow {
  const ends = [lower, upper].map((value) => value * film.slope + film.intercept);
  return windowOver(name, Math.min(...ends), Math.max(...ends));
}

/** The window from black at one modality value to white at another. */
export function windowOver(name: string, lower: number, upper: number): FilmWindow {
  const width = Math.max(upper - lower + 1, LEAST_WIDTH);
  return { name, center: lower + 0.5 + (width - 1) / 2, width };
}
