export const DAY = 86_400_000;

/** A stretch of time in milliseconds since 1970, UTC. */
export interface TimeWindow {
  from: number;
  to: number;
}

const SHORTEST = 28 * DAY;
const SEASON = 120 * DAY;

export const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

export const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The times with a margin on both sides, months about a single one; null when there are none. */
export function around(times: readonly number[], margin = 0.06): TimeWindow | null {
  if (times.length === 0) {
    return null;
  }
  const from = Math.min(...times);
  const to = Math.max(...times);
  const pad = from === to ? SEASON : Math.max((to - from) * margin, SHORTEST);
  return { from: from - pad, to: to + pad };
}

/** The window scaled about a time and kept within bounds: a factor above one shows more time. */
export function zoomed(window: TimeWindow, factor: number, about: number, bounds: TimeWindow): TimeWindow {
  const whole = bounds.to - bounds.from;
  const span = Math.min(whole, Math.max(Math.min(SHORTEST, whole), (window.to - window.from) * factor));
  const share = (about - window.from) / (window.to - window.from);
  return within({ from: about - span * share, to: about + span * (1 - share) }, bounds);
}

/** The window moved by a share of its width, kept within bounds. */
export function moved(window: TimeWindow, share: number, bounds: TimeWindow): TimeWindow {
  const by = (window.to - window.from) * share;
  return within({ from: window.from + by, to: window.to + by }, bounds);
}

function within(window: TimeWindow, bounds: TimeWindow): TimeWindow {
  const span = window.to - window.from;
  const from = Math.min(Math.max(window.from, bounds.from), bounds.to - span);
  return { from, to: from + span };
}

/** The one of the sorted times that lies closest; undefined when there are none. */
export function nearest(sorted: readonly number[], time: number): number | undefined {
  return sorted.reduce<number | undefined>(
    (best, candidate) => (best === undefined || Math.abs(candidate - time) < Math.abs(best - time) ? candidate : best),
    undefined,
  );
}
