import { describe, expect, it } from 'vitest';
import { inked, siteColours } from './palette';

type Rgb = [number, number, number];

const linear = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4; // IEC 61966-2-1
  }) as Rgb;

/** Severe colour blindness, linear RGB. Machado, Oliveira, Fernandes 2009, IEEE TVCG 15:1291, table 1. */
const VISION: Record<string, Rgb[]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seen = (hex: string, matrix: Rgb[]): Rgb => {
  const [red, green, blue] = linear(hex);
  return matrix.map(([r, g, b]) => Math.min(1, Math.max(0, r * red + g * green + b * blue))) as Rgb;
};

const luminance = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** CIE 1976 L*a*b* under D65. */
function lab([red, green, blue]: Rgb): Rgb {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = f(luminance([red, green, blue]));
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (one: Rgb, other: Rgb): number =>
  Math.hypot(...lab(one).map((value, i) => value - (lab(other)[i] ?? 0)));

/** Far apart enough to be told from each other as lines of two pixels, with names beside them. */
const APART = 15;

describe('site colours', () => {
  it.each(Object.entries(VISION))('stay apart for %s vision', (_, matrix) => {
    const colours = siteColours().map((hex) => seen(hex, matrix));

    colours.forEach((one, i) => {
      colours.slice(i + 1).forEach((other) => {
        expect(distance(one, other)).toBeGreaterThan(APART);
      });
    });
  });

  it('stand out from white at 3:1 at least', () => {
    siteColours().forEach((hex) => {
      expect(1.05 / (luminance(linear(hex)) + 0.05), hex).toBeGreaterThan(3); // WCAG 2.2, 1.4.11
    });
  });

  it('are dark enough as text at 4.5:1 once inked', () => {
    siteColours().forEach((hex) => {
      expect(1.05 / (luminance(linear(inked(hex))) + 0.05), hex).toBeGreaterThan(4.5); // WCAG 2.2, 1.4.3
    });
  });
});
