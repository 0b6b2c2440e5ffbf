import type { AreaPoint, AreaUnit, DepositSeries } from '../model';

/** One vertical axis of areas: a single unit, and the origin of that unit which most of its points share. */
export interface AreaPanel {
  unit: AreaUnit;
  origin: string;
  series: DepositSeries[];
}

const UNITS: AreaUnit[] = ['mm²', 'px²'];

/** One panel per unit, millimetres first: what is in pixels never shares an axis with millimetres. */
export function areaPanels(deposits: readonly DepositSeries[]): AreaPanel[] {
  return UNITS.map((unit) => panel(unit, deposits)).filter((found) => found.series.length > 0);
}

function panel(unit: AreaUnit, deposits: readonly DepositSeries[]): AreaPanel {
  const series = deposits.map((deposit) => inUnit(deposit, unit)).filter((deposit) => deposit.points.length > 0);
  return { unit, origin: commonOrigin(series.flatMap((deposit) => deposit.points)), series };
}

function inUnit(deposit: DepositSeries, unit: AreaUnit): DepositSeries {
  const elsewhere = deposit.points.filter((point) => point.unit !== unit);
  return {
    ...deposit,
    points: deposit.points.filter((point) => point.unit === unit),
    gaps: [...deposit.gaps, ...elsewhere.map((point) => ({ date: point.date, words: `measured in ${point.unit}` }))],
  };
}

/** The origin that most points share, the first one when two are as frequent; empty without points. */
export function commonOrigin(points: readonly { origin: string }[]): string {
  const count = (origin: string): number => points.filter((point) => point.origin === origin).length;
  return points.reduce((best, { origin }) => (count(origin) > count(best) ? origin : best), '');
}

/** Whether two areas lie on one scale: millimetres of one origin do, pixels of two films or two views never do. */
export const comparable = (from: AreaPoint, to: AreaPoint): boolean =>
  from.unit === 'mm²' && to.unit === 'mm²' && from.origin === to.origin && to.sincePrevious?.kind !== 'not comparable';

/** Why a point is hollow: its films differ, or its unit has another origin than the axis says; empty when it is not. */
export const reservation = (point: AreaPoint, panel: AreaPanel): string =>
  point.caveat ?? (point.origin === panel.origin ? '' : point.origin);
