/** Colours of the sites: dark enough on white (3:1 and more) and apart for every kind of colour vision. */
const SITE_COLOURS = ['#0072b2', '#d87938', '#19a477', '#a50a91', '#5a2d5a', '#66693c', '#905773'] as const;

/** Symbols of the deposits of one site, in order. */
const SYMBOLS = [
  'circle',
  'rect',
  'triangle',
  'diamond',
  'path://M0,0L12,0L6,10Z',
  'path://M4,0h4v4h4v4h-4v4h-4v-4h-4v-4h4z',
] as const;

/** Characters that stand for the symbols in text. */
const GLYPHS = ['●', '■', '▲', '◆', '▼', '✚'] as const;

export const INK = '#14232e';
export const INK_SOFT = '#4b5d69';
export const INK_FAINT = '#5c6d79';
export const LINE = '#dde5ea';
export const LINE_FAINT = '#eaf0f3';
export const PAPER = '#ffffff';
export const BAND = '#e3f1ea';
export const BAND_DEFAULT = '#f2f6f8';
export const OUT_OF_RANGE = '#b3421b';
export const BAR = '#c8d9e6';
export const BAR_EDGE = '#7f9db5';

const cycled = <T>(values: readonly [T, ...T[]], index: number): T => values[index % values.length] ?? values[0];

export const siteColour = (index: number): string => cycled<string>(SITE_COLOURS, index);
export const depositSymbol = (index: number): string => cycled<string>(SYMBOLS, index);
export const depositGlyph = (index: number): string => cycled<string>(GLYPHS, index);
export const siteColours = (): readonly string[] => SITE_COLOURS;

/** A colour dark enough for small text: three parts of it and one of black. */
export const inked = (colour: string): string =>
  '#' +
  [1, 3, 5]
    .map((at) => Math.round(parseInt(colour.slice(at, at + 2), 16) * 0.75))
    .map((share) => share.toString(16).padStart(2, '0'))
    .join('');
