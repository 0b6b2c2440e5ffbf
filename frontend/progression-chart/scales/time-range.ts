import type { ChartModel } from '../model';
import { around, timeOf, type TimeWindow } from './time';

export interface TimeRange {
  /** Everything that is known. */
  whole: TimeWindow;
  /** Where the chart opens: the films and what lies about them. */
  home: TimeWindow;
}

/** Which time the axis covers; null when nothing is dated. */
export function timeRange(model: ChartModel): TimeRange | null {
  const films = around(model.visits.map(timeOf), 0.1);
  const whole = around(everyTime(model), 0.04);
  if (whole === null) {
    return null;
  }
  if (films === null) {
    return { whole, home: whole };
  }
  const covering = { from: Math.min(whole.from, films.from), to: Math.max(whole.to, films.to) };
  return { whole: covering, home: home(films, covering) };
}

/** The films' own span when the rest would squeeze them into less than half of the axis. */
function home(films: TimeWindow, whole: TimeWindow): TimeWindow {
  return films.to - films.from < (whole.to - whole.from) * 0.5 ? films : whole;
}

/** Days on which something can be read: films, laboratory values, marks, starts and stops of treatments; sorted. */
export function readableTimes(model: ChartModel): number[] {
  return [...new Set(everyTime(model))].sort((one, other) => one - other);
}

function everyTime(model: ChartModel): number[] {
  return [
    ...model.visits,
    ...model.deposits.flatMap((deposit) => deposit.points.map((point) => point.date)),
    ...model.labs.flatMap((lab) => lab.points.map((point) => point.date)),
    ...model.treatments.flatMap((bar) => (bar.to === null ? [bar.from] : [bar.from, bar.to])),
    ...model.marks.map((mark) => mark.date),
  ].map(timeOf);
}
