import type { CustomSeriesOption, ScatterSeriesOption } from 'echarts';
import { bands, type Band } from '../lanes/lab-panels';
import { noteLabel } from '../lanes/note-labels';
import { placed } from '../lanes/placing';
import { runs } from '../lanes/runs';
import type { LabPoint, LabSeries, Level } from '../model';
import { BAND, BAND_DEFAULT, INK_SOFT, OUT_OF_RANGE } from '../palette';
import { timeOf } from '../scales/time';
import { points } from './points';
import { line, scene, text, type Place, type Shape } from './scene';
import { hairs } from './visit-scene';

const SYMBOL: Record<Level, string> = { LOW: 'path://M0,0L12,0L6,10Z', NORMAL: 'circle', HIGH: 'triangle' };

/** One analyte over its reference band; values outside point up or down, so that colour is not needed to see them. */
export function labDrawing(
  index: number,
  lab: LabSeries,
  visits: readonly string[],
): (CustomSeriesOption | ScatterSeriesOption)[] {
  const numbered = lab.points.filter((point) => point.value !== null);
  const back = scene(
    index,
    (place) => [
      ...bands(lab.points).map((band) => drawnBand(place, band)),
      ...hairs(place, visits),
      ...joined(place, numbered),
    ],
    1,
  );
  return [back, points(index, numbered.map(dot))];
}

function drawnBand(place: Place, band: Band): Shape {
  const left = Number.isFinite(band.from) ? place.x(band.from) : place.left;
  const right = Number.isFinite(band.to) ? place.x(band.to) : place.right;
  const top = band.high === null ? place.top : place.y(band.high);
  const bottom = band.low === null ? place.bottom : place.y(band.low);
  return {
    type: 'rect',
    shape: { x: left, y: top, width: right - left, height: bottom - top },
    style: band.own ? { fill: BAND } : { fill: BAND_DEFAULT, stroke: '#d3dee5', lineDash: [3, 3], lineWidth: 1 },
  };
}

function joined(place: Place, numbered: LabPoint[]): Shape[] {
  return runs(numbered, [], () => true).map((run) =>
    line(
      run.points.map((point) => [place.x(timeOf(point.date)), place.y(point.value ?? 0)]),
      { stroke: INK_SOFT, lineWidth: 1.4 },
    ),
  );
}

function dot(point: LabPoint): Parameters<typeof points>[1][number] {
  const level = point.level ?? 'NORMAL';
  return {
    time: timeOf(point.date),
    value: point.value ?? 0,
    colour: level === 'NORMAL' ? INK_SOFT : OUT_OF_RANGE,
    symbol: SYMBOL[level],
    hollow: false,
    size: level === 'NORMAL' ? 7 : 9,
  };
}

/** Results without numbers, as words on their days. */
export function wordDrawing(index: number, lab: LabSeries, visits: readonly string[]): CustomSeriesOption {
  return scene(index, (place) => {
    const sorted = [...lab.points].sort((one, other) => one.date.localeCompare(other.date));
    const labels = sorted.map((point) => noteLabel(point.words, place.x(timeOf(point.date)), place.right));
    const places = placed(labels, 1);
    return [...hairs(place, visits), ...sorted.flatMap((point, i) => word(place, point, places[i]?.words === true))];
  });
}

function word(place: Place, point: LabPoint, named: boolean): Shape[] {
  const x = place.x(timeOf(point.date));
  const y = (place.top + place.bottom) / 2;
  const fill = point.level === 'HIGH' || point.level === 'LOW' ? OUT_OF_RANGE : INK_SOFT;
  const spot: Shape = { type: 'circle', shape: { cx: x, cy: y, r: 3.5 }, style: { fill } };
  return named ? [spot, text(x + 8, y, point.words, { fill, fontSize: 11 })] : [spot];
}
