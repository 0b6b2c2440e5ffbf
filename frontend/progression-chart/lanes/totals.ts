import type { TotalPoint, TotalSeries } from '../model';

/** The totals worth a line of their own: a single site's total is the patient's. */
export function shownTotals(totals: readonly TotalSeries[]): TotalSeries[] {
  const drawn = totals.filter((total) => total.points.length > 0);
  const sites = drawn.filter((total) => total.site !== null);
  const whole = drawn.filter((total) => total.site === null);
  return sites.length === 1 && whole.length > 0 ? whole : [...sites, ...whole];
}

/** Whether two complete totals lie on one scale. */
export const sameOrigin = (from: TotalPoint, to: TotalPoint): boolean => from.origin === to.origin;

/** How a total's line is named. */
export const totalName = (total: TotalSeries): string => total.site ?? 'All sites';
