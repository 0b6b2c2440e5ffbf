import type { LabPoint, LabSeries } from '../model';
import { timeOf } from '../scales/time';

/** A stretch of time in which one reference range holds; either limit may be open. */
export interface Band {
  from: number;
  to: number;
  low: number | null;
  high: number | null;
  own: boolean;
}

export const labKey = (lab: LabSeries): string => `${lab.code} ${lab.unit}`;

export const isAbnormal = (lab: LabSeries): boolean =>
  lab.points.some((point) => point.level === 'LOW' || point.level === 'HIGH');

export const inWordsOnly = (lab: LabSeries): boolean => lab.points.every((point) => point.value === null);

/** What is shown before anybody chooses: abnormal analytes first, then those measured most often. */
export function firstChoice(labs: readonly LabSeries[], count = 3): string[] {
  return [...labs]
    .sort(
      (one, other) => Number(isAbnormal(other)) - Number(isAbnormal(one)) || other.points.length - one.points.length,
    )
    .slice(0, count)
    .map(labKey);
}

/** The ranges over time, each reaching half-way to a neighbour with another range and open at both ends of time. */
export function bands(points: readonly LabPoint[]): Band[] {
  const sorted = [...points].sort((one, other) => one.date.localeCompare(other.date));
  const found: Band[] = [];
  sorted.forEach((point, index) => {
    const next = sorted[index + 1];
    const from = found.at(-1)?.to ?? Number.NEGATIVE_INFINITY;
    const to = next === undefined ? Number.POSITIVE_INFINITY : (timeOf(point.date) + timeOf(next.date)) / 2;
    const last = found.at(-1);
    if (last !== undefined && sameRange(last, point)) {
      last.to = to;
    } else {
      found.push({ from, to, low: point.low, high: point.high, own: point.ownRange });
    }
  });
  return found.filter((band) => band.low !== null || band.high !== null);
}

const sameRange = (band: Band, point: LabPoint): boolean =>
  band.low === point.low && band.high === point.high && band.own === point.ownRange;

/** The range that the latest result was read against, in words. */
export function rangeWords(lab: LabSeries): string {
  const latest = [...lab.points].sort((one, other) => one.date.localeCompare(other.date)).at(-1);
  if (latest === undefined || (latest.low === null && latest.high === null)) {
    return '';
  }
  const limits = limitWords(latest.low, latest.high, lab.titre ? '1:' : '');
  return latest.ownRange ? limits : `${limits} (display default)`;
}

function limitWords(low: number | null, high: number | null, before: string): string {
  if (low !== null && high !== null) {
    return `${before}${String(low)}–${before}${String(high)}`;
  }
  return low === null ? `≤ ${before}${String(high)}` : `≥ ${before}${String(low)}`;
}
