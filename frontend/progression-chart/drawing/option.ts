import type { CustomSeriesOption, EChartsOption, ScatterSeriesOption } from 'echarts';
import { labKey } from '../lanes/lab-panels';
import type { Layout, PlacedPanel } from '../layout';
import type { LabSeries } from '../model';
import type { TimeWindow } from '../scales/time';
import type { TimeRange } from '../scales/time-range';
import { covering, fromZero, powers } from '../scales/value';
import type { Shown } from '../shown';
import { areaDrawing } from './area-drawing';
import { dataZoom, grid, timeAxis, valueAxis, type Vertical } from './axes';
import { labDrawing, wordDrawing } from './lab-drawing';
import { noteDrawing } from './note-drawing';
import { totalDrawing } from './total-drawing';
import { treatmentDrawing } from './treatment-drawing';
import { visitScene } from './visit-scene';

type Series = CustomSeriesOption | ScatterSeriesOption;

/** Everything that ECharts needs to draw the lanes. */
export function option(view: Shown, layout: Layout, range: TimeRange, window: TimeWindow, font: string): EChartsOption {
  const { panels } = layout;
  return {
    useUTC: true,
    animation: false,
    textStyle: { fontFamily: font },
    grid: panels.map(grid),
    xAxis: panels.map((_, index) => timeAxis(index, range.whole, index === panels.length - 1)),
    yAxis: panels.map((panel, index) => valueAxis(index, vertical(panel, view))),
    series: panels.flatMap((panel, index) => drawn(panel, index, view, range.whole)),
    dataZoom: dataZoom(panels.length, layout.sliderTop, window),
  };
}

function vertical(panel: PlacedPanel, view: Shown): Vertical | null {
  const ticks = Math.max(2, Math.floor(panel.height / 38));
  switch (panel.kind) {
    case 'totals':
      return sizes(
        view.totals.flatMap((total) => total.points.map((point) => point.area)),
        ticks,
        view.logarithmic,
      );
    case 'deposits':
      return panel.key === '' ? null : sizes(areasOf(panel, view), ticks, view.logarithmic);
    case 'lab': {
      const lab = labOf(panel, view);
      return lab === undefined ? null : labVertical(lab);
    }
    default:
      return null;
  }
}

const areasOf = (panel: PlacedPanel, view: Shown): number[] =>
  view.areas
    .filter((area) => area.unit === panel.key)
    .flatMap((area) => area.series.flatMap((series) => series.points.map((point) => point.area)));

function sizes(values: number[], ticks: number, logarithmic: boolean): Vertical {
  return logarithmic ? { ...powers(values, ticks), log: true } : fromZero(values, ticks);
}

function labVertical(lab: LabSeries): Vertical {
  const values = lab.points.flatMap((point) => [point.value, point.low, point.high]).filter((value) => value !== null);
  return lab.titre
    ? { ...powers(values, 2), log: true, words: (value) => `1:${String(Math.round(value))}` }
    : covering(values, 2);
}

const labOf = (panel: PlacedPanel, view: Shown): LabSeries | undefined =>
  view.labs.find((lab) => labKey(lab) === panel.key);

function drawn(panel: PlacedPanel, index: number, view: Shown, whole: TimeWindow): Series[] {
  const { visits } = view;
  switch (panel.kind) {
    case 'visits':
      return [visitScene(index, visits)];
    case 'totals':
      return totalDrawing(index, view.totals, view.groups, visits, view.detectable);
    case 'deposits':
      return view.areas
        .filter((area) => area.unit === panel.key)
        .flatMap((area) => areaDrawing(index, area, view.identities, visits, view.detectable));
    case 'notes':
      return [noteDrawing(index, view.notes, visits)];
    case 'procedures':
      return [noteDrawing(index, view.procedures, visits)];
    case 'treatments':
      return [treatmentDrawing(index, view.rows, whole, visits)];
    default:
      return labDrawn(panel, index, view);
  }
}

function labDrawn(panel: PlacedPanel, index: number, view: Shown): Series[] {
  const lab = labOf(panel, view);
  if (lab === undefined) {
    return [];
  }
  return panel.kind === 'words' ? [wordDrawing(index, lab, view.visits)] : labDrawing(index, lab, view.visits);
}
