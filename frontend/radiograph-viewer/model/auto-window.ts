import type { Film, FilmWindow } from './film';
import type { Histogram } from './histogram';
import { between, parting, percentile } from './histogram';
import { windowBetween } from './window';

export const AUTO = 'Auto';

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

/** The windows a reader can choose from: those of the header, then the computed one. */
export function presets(film: Film, histogram: Histogram): FilmWindow[] {
  return [...film.windows, autoWindow(film, histogram)];
}
