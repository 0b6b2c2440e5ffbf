import type { CustomSeriesOption, ScatterSeriesOption } from 'echarts';
import { commonOrigin } from '../lanes/area-panels';
import type { SiteGroup } from '../lanes/identities';
import { runs } from '../lanes/runs';
import { sameOrigin, totalName } from '../lanes/totals';
import type { TotalPoint, TotalSeries } from '../model';
import { INK } from '../palette';
import { timeOf } from '../scales/time';
import { band } from './band';
import { caveats, type Caveat } from './caveats';
import { end, ends } from './ends';
import { points, type Dot } from './points';
import { line, scene, type Place, type Shape } from './scene';
import { hairs } from './visit-scene';

/** Summed areas by site and of the patient; hollow and dashed where something is missing from the sum. */
export function totalDrawing(
  index: number,
  totals: readonly TotalSeries[],
  groups: readonly SiteGroup[],
  visits: readonly string[],
  detectable: number,
): (CustomSeriesOption | ScatterSeriesOption)[] {
  const reference = commonOrigin(totals.flatMap((total) => total.points));
  const colour = (total: TotalSeries): string => groups.find((group) => group.site === total.site)?.colour ?? INK;
  const lines = scene(index, (place) => [
    ...totals.filter((total) => total.site === null).flatMap((total) => band(place, complete(total), INK, detectable)),
    ...hairs(place, visits),
    ...totals.flatMap((total) => joined(place, total, colour(total))),
  ]);
  const words = scene(
    index,
    (place) =>
      caveats(
        place,
        totals.flatMap((total) => incomplete(total, reference)),
      ),
    6,
  );
  const names = totals.flatMap((total) => end(total.points, totalName(total), colour(total)));
  return [
    lines,
    points(
      index,
      totals.flatMap((total) => dots(total, colour(total), reference)),
    ),
    words,
    ends(index, names),
  ];
}

const complete = (total: TotalSeries): TotalPoint[] => total.points.filter((point) => point.incomplete === '');

function joined(place: Place, total: TotalSeries, colour: string): Shape[] {
  const missing = total.points.filter((point) => point.incomplete !== '');
  return runs(complete(total), [...total.gaps, ...missing], sameOrigin).map((run) =>
    line(
      run.points.map((point) => [place.x(timeOf(point.date)), place.y(point.area)]),
      { stroke: colour, lineWidth: total.site === null ? 2.6 : 1.8, ...(run.dashed ? { lineDash: [4, 4] } : {}) },
    ),
  );
}

function dots(total: TotalSeries, colour: string, reference: string): Dot[] {
  const whole = total.site === null;
  return total.points.map((point) => ({
    time: timeOf(point.date),
    value: point.area,
    colour,
    symbol: 'circle',
    hollow: isHollow(point, reference),
    size: whole ? 9 : 7,
  }));
}

/** What is missing from the patient's sum; the sites' own reasons stand at the deposits. */
const incomplete = (total: TotalSeries, reference: string): Caveat[] =>
  total.points
    .filter((point) => total.site === null && isHollow(point, reference))
    .map((point) => ({ time: timeOf(point.date), value: point.area, words: point.incomplete || point.origin }));

const isHollow = (point: TotalPoint, reference: string): boolean =>
  point.incomplete !== '' || point.origin !== reference;
