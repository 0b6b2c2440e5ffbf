import type { Film, FilmWindow } from './film';
import type { Histogram } from './histogram';
import { between, parting, percentile } from './histogram';
import { windowBetween } from './window';

export const AUTO = 'Auto';

/** Above this share, the darkest or brightest single value is no tissue: a collimator, a burnt-out detector. */
const SATURATED = 0.01;

/**
 * A window computed from the film: from the skin line to all but the brightest two thousandths. Air beside the
 * patient is a narrow band of its own and is left black.
 */
export function autoWindow(film: Film, histogram: Histogram): FilmWindow {
  const tissue = withoutSaturation(histogram);
  const limit = parting(tissue);
  const whiteIsHigh = film.inverted === film.slope < 0;
  const dark = whiteIsHigh ? between(tissue, tissue.least, limit) : between(tissue, limit + 1, tissue.greatest);
  const narrow = percentile(dark, 0.9) - percentile(dark, 0.1) < (tissue.greatest - tissue.least) * 0.15;
  const air = narrow ? 0.5 : 0.02;
  const darkEnd = percentile(dark, whiteIsHigh ? air : 1 - air);
  const brightEnd = percentile(tissue, whiteIsHigh ? 0.998 : 0.002);
  return windowBetween(AUTO, Math.min(darkEnd, brightEnd), Math.max(darkEnd, brightEnd), film);
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
  return inner.counts.some((count) => count > 0) ? inner : histogram;
}

/** The windows a reader can choose from: those of the header, then the computed one. */
export function presets(film: Film, histogram: Histogram): FilmWindow[] {
  return [...film.windows, autoWindow(film, histogram)];
}
