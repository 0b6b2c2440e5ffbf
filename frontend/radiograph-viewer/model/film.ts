/** One window that the film's header offers, in modality units (after slope and intercept). */
export interface FilmWindow {
  readonly name: string;
  readonly center: number;
  readonly width: number;
  /** How the window maps values, PS3.3 C.11.2.1.3; LINEAR when absent; "TABLE 0" for the first lookup table. */
  readonly function?: string;
  /** The lookup table that stands in place of centre and width. */
  readonly table?: VoiTable;
}

/** A VOI lookup table: modality values in, from 0 to all bits set out. PS3.3 C.11.2.1.1 */
export interface VoiTable {
  /** The modality value of the first entry; smaller ones read as the first, larger ones than the last as the last. */
  readonly firstInput: number;
  readonly bits: number;
  readonly entries: ArrayLike<number>;
}

/** Stored values that mark places without image. */
export interface Padding {
  readonly lowest: number;
  readonly highest: number;
}

export type SampleType = 'uint8' | 'uint16' | 'int16';

export type Corner = 'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight';

/** What the viewer must know to show one radiograph; the server describes, the browser fetches the samples. */
export interface Film {
  readonly id: string;
  /** Raw little-endian samples, row by row. */
  readonly pixelsUrl: string;
  readonly rows: number;
  readonly columns: number;
  readonly sampleType: SampleType;
  readonly bitsStored: number;
  readonly slope: number;
  readonly intercept: number;
  /** MONOCHROME1, or a presentation LUT of shape INVERSE: the lowest value is white. */
  readonly inverted: boolean;
  readonly windows: readonly FilmWindow[];
  readonly padding?: Padding | null;
  readonly spacing: Spacing | null;
  readonly unit: Unit;
  /** Letters for the left and the top edge, from the film's data; absent when unknown. */
  readonly orientation?: readonly [left: string, top: string] | null;
  readonly corners?: Partial<Record<Corner, readonly string[]>>;
  readonly synthetic: boolean;
}

/** Whether a film must be shaded sample by sample: a card draws ramps, but no tables, and knows no padding. */
export function needsExactShading({ windows, padding }: Film): boolean {
  return (padding ?? null) !== null || windows.some((window) => window.function?.startsWith('TABLE') === true);
}

/** Millimetres from one row, or one column, to the next. */
export interface Spacing {
  readonly rowMm: number;
  readonly columnMm: number;
}

/** What a length on this film is given in, with its origin: "mm at detector", "px". */
export interface Unit {
  readonly word: string;
  readonly isMillimetres: boolean;
}

/** Height of a pixel over its width. */
export function pixelAspect(film: Film): number {
  return film.spacing ? film.spacing.rowMm / film.spacing.columnMm : 1;
}
