import type { Film, FilmWindow } from './film';
import type { Histogram, Samples } from './histogram';
import { between, histogramOf, parting, percentile } from './histogram';
import { windowBetween, windowOver } from './window';

export const AUTO = 'Auto';
export const REGION = 'Region';

/** Above this share, the darkest or brightest single value is no tissue: a collimator, a burnt-out detector. */
const SATURATED = 0.01;
const BRIGHTEST = 0.998;

/** Air beside the patient is a band that is narrower than this share of all greys. */
const BAND = 0.08;

/**
 * A window computed from the film: from the skin line to all but the brightest two thousandths. Air beside the
 * patient, where it is a narrow band of its own, is left black.
 */
export function autoWindow(film: Film, histogram: Histogram): FilmWindow {
  const tissue = withoutSaturation(histogram);
  const whiteIsHigh = film.inverted === film.slope < 0;
  const lowest = whiteIsHigh ? darkEnd(tissue, histogram, true) : percentile(tissue, 1 - BRIGHTEST);
  const highest = whiteIsHigh ? percentile(tissue, BRIGHTEST) : darkEnd(tissue, histogram, false);
  return windowBetween(AUTO, Math.min(lowest, highest), Math.max(lowest, highest), film);
}

/** The stored value that becomes black. */
function darkEnd(tissue: Histogram, all: Histogram, lowIsDark: boolean): number {
  const limit = parting(tissue);
  const dark = lowIsDark ? between(tissue, tissue.least, limit) : between(tissue, limit + 1, tissue.greatest);
  const wasAir = lowIsDark ? tissue.least > all.least : tissue.greatest < all.greatest;
  const isAir = !wasAir && percentile(dark, 0.9) - percentile(dark, 0.1) < (tissue.greatest - tissue.least) * BAND;
  const share = isAir ? 0.5 : 0.005;
  return percentile(isAir ? dark : tissue, lowIsDark ? share : 1 - share);
}

function withoutSaturation(histogram: Histogram): Histogram {
  const { counts, from, least, greatest } = histogram;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const share = (value: number): number => (counts[value - from] ?? 0) / total;
  const inner = between(
    histogram,
    share(least) > SATURATED ? least + 1 : least,
    share(greatest) > SATURATED ? greatest - 1 : greatest,
  );
  return inner.counts.some((count) => count > 0) ? trimmed(inner) : histogram;
}

function trimmed({ from, counts }: Histogram): Histogram {
  const [first, last] = [counts.findIndex((n) => n > 0), counts.findLastIndex((n) => n > 0)];
  return { from, counts, least: first + from, greatest: last + from };
}

/** Windows by what they are for: shares of the greys from the skin line, 0, to the brightest bone, 1. */
const PURPOSES: readonly { readonly name: string; readonly from: number; readonly to: number }[] = [
  { name: 'Soft tissue', from: -0.05, to: 0.6 },
  { name: 'Bone', from: 0.3, to: 1.02 },
  // Wide and high: the densest deposit must not drown in white.
  { name: 'Calcium', from: 0.2, to: 1.35 },
];

/** The windows a reader can choose from: those of the header, the computed one, and those for a purpose. */
export function presets(film: Film, histogram: Histogram): FilmWindow[] {
  const auto = autoWindow(film, histogram);
  const named = new Set(film.windows.map(({ name }) => name.toLowerCase()));
  const purposes = PURPOSES.filter(({ name }) => !named.has(name.toLowerCase())).map((purpose) =>
    forPurpose(purpose, auto, film),
  );
  return [...film.windows, auto, ...purposes];
}

function forPurpose({ name, from, to }: (typeof PURPOSES)[number], auto: FilmWindow, film: Film): FilmWindow {
  const [low, high] = [auto.center - auto.width / 2, auto.center + auto.width / 2];
  const [dark, bright] = film.inverted ? [high, low] : [low, high];
  const ends = [from, to].map((share) => dark + share * (bright - dark));
  return windowOver(name, Math.min(...ends), Math.max(...ends));
}

/** All but the darkest and brightest two hundredths of what lies in a rectangle, [left, top, right, bottom]. */
export function windowOfRegion(
  film: Film,
  samples: Samples,
  box: readonly [number, number, number, number],
): FilmWindow {
  const [left, top, right, bottom] = box.map(Math.round) as [number, number, number, number];
  const [first, last] = [Math.max(left, 0), Math.min(right, film.columns)];
  const [upper, lower] = [Math.max(top, 0), Math.min(bottom, film.rows)];
  const wide = Math.max(last - first, 0);
  const inside = samples.slice(0, wide * Math.max(lower - upper, 0));
  for (let row = upper; row < lower; row++) {
    const at = row * film.columns + first;
    inside.set(samples.subarray(at, at + wide), (row - upper) * wide);
  }
  const histogram = histogramOf(inside, film.padding);
  return windowBetween(REGION, percentile(histogram, 0.01), percentile(histogram, 0.99), film);
}
