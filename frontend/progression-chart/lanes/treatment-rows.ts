import type { TreatmentBar } from '../model';
import { DAY, timeOf, type TimeWindow } from '../scales/time';

/** One drug: its courses and doses one after another. */
export interface TreatmentRow {
  name: string;
  bars: TreatmentBar[];
}

/** A bar on the time axis; between `from` and `firmFrom` it is not known to have started, after `firmTo` it goes on. */
export interface Span {
  from: number;
  firmFrom: number;
  to: number;
  ongoing: boolean;
}

/** One row per drug, in the order of first starts. */
export function treatmentRows(bars: readonly TreatmentBar[]): TreatmentRow[] {
  const sorted = [...bars].sort((one, other) => one.from.localeCompare(other.from));
  const names = [...new Set(sorted.map((bar) => bar.name))];
  return names.map((name) => ({ name, bars: sorted.filter((bar) => bar.name === name) }));
}

/** Where a bar lies; what goes on reaches the end of the axis, and every bar lasts a day at least. */
export function span(bar: TreatmentBar, axis: TimeWindow): Span {
  const from = timeOf(bar.from);
  const to = bar.to === null ? axis.to : Math.max(timeOf(bar.to), from + DAY);
  const firmFrom = bar.fromLatest === null ? from : Math.min(timeOf(bar.fromLatest), to);
  return { from, firmFrom, to, ongoing: bar.to === null };
}

/** Whether the treatment was given on a day. */
export function isGiven(bar: TreatmentBar, date: string): boolean {
  return bar.from <= date && (bar.to === null || date <= bar.to);
}
