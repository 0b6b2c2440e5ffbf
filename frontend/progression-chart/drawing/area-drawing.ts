import type { CustomSeriesOption, ScatterSeriesOption } from 'echarts';
import { comparable, reservation, type AreaPanel } from '../lanes/area-panels';
import type { Identity } from '../lanes/identities';
import { runs, type Run } from '../lanes/runs';
import type { AreaPoint, DepositSeries } from '../model';
import { timeOf } from '../scales/time';
import { band } from './band';
import { caveats, type Caveat } from './caveats';
import { end, ends } from './ends';
import { points, type Dot } from './points';
import { line, scene, type Place, type Shape } from './scene';
import { hairs } from './visit-scene';

/** More deposits than these would hide each other's bands and words; the read-out beside the chart has them all. */
const FEW = 3;

type Identities = ReadonlyMap<string, Identity>;

/** The deposits of one unit: lines where two visits are comparable, dashes where only the unit's origin differs. */
export function areaDrawing(
  index: number,
  panel: AreaPanel,
  looks: Identities,
  visits: readonly string[],
  detectable: number,
): (CustomSeriesOption | ScatterSeriesOption)[] {
  const lines = scene(index, (place) => [
    ...bands(place, panel, looks, detectable),
    ...hairs(place, visits),
    ...panel.series.flatMap((series) => joined(place, series, looks.get(series.id)?.colour ?? '')),
  ]);
  const words = scene(
    index,
    (place) =>
      caveats(place, panel.series.length > FEW ? [] : panel.series.flatMap((series) => reservations(series, panel))),
    6,
  );
  const names = panel.series.flatMap((series) => end(series.points, series.label, looks.get(series.id)?.colour ?? ''));
  return [
    lines,
    points(
      index,
      panel.series.flatMap((series) => dots(series, panel, looks)),
    ),
    words,
    ends(index, names),
  ];
}

/** The bands of few deposits; those of many would hide each other. */
function bands(place: Place, panel: AreaPanel, looks: Identities, detectable: number): Shape[] {
  return panel.unit === 'mm²' && panel.series.length <= FEW
    ? panel.series.flatMap((series) => band(place, series.points, looks.get(series.id)?.colour ?? '', detectable))
    : [];
}

function joined(place: Place, series: DepositSeries, colour: string): Shape[] {
  const measured = series.points.filter((point) => point.unit === 'mm²');
  return runs(measured, series.gaps, comparable).map((run) => drawn(place, run, colour));
}

function drawn(place: Place, run: Run<AreaPoint>, colour: string): Shape {
  const corners = run.points.map((point) => [place.x(timeOf(point.date)), place.y(point.area)]);
  return line(corners, { stroke: colour, lineWidth: 1.8, ...(run.dashed ? { lineDash: [4, 4] } : {}) });
}

/** Words at the hollow points. */
const reservations = (series: DepositSeries, panel: AreaPanel): Caveat[] =>
  series.points
    .filter((point) => reservation(point, panel) !== '')
    .map((point) => ({ time: timeOf(point.date), value: point.area, words: reservation(point, panel) }));

function dots(series: DepositSeries, panel: AreaPanel, looks: Identities): Dot[] {
  const look = looks.get(series.id);
  return series.points.map((point) => ({
    time: timeOf(point.date),
    value: point.area,
    colour: look?.colour ?? '',
    symbol: look?.symbol ?? 'circle',
    hollow: reservation(point, panel) !== '',
    size: 10,
    opens: { radiographId: point.radiographId, sightingId: point.sightingId },
  }));
}
