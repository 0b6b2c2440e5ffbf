import type { EChartsOption, GridComponentOption, XAXisComponentOption, YAXisComponentOption } from 'echarts';
import { GUTTER, MARGIN, type PlacedPanel } from '../layout';
import { INK_FAINT, INK_SOFT, LINE, LINE_FAINT } from '../palette';
import type { TimeWindow } from '../scales/time';
import { tickWords } from '../scales/words';

/** The vertical extent of a panel; `log` counts in powers of ten. */
export interface Vertical {
  min: number;
  max: number;
  interval?: number;
  log?: boolean;
  words?: (value: number) => string;
}

export const grid = (panel: PlacedPanel): GridComponentOption => ({
  left: GUTTER,
  right: MARGIN,
  top: panel.top,
  height: panel.height,
  outerBoundsMode: 'none',
});

/** The shared time axis of one panel; only the lowest writes its labels. */
export function timeAxis(index: number, whole: TimeWindow, lowest: boolean): XAXisComponentOption {
  return {
    type: 'time',
    gridIndex: index,
    min: whole.from,
    max: whole.to,
    axisLine: { show: lowest, lineStyle: { color: LINE } },
    axisTick: { show: lowest, lineStyle: { color: LINE } },
    splitLine: { show: false },
    axisLabel: {
      show: lowest,
      hideOverlap: true,
      color: INK_SOFT,
      fontSize: 11,
      formatter: { year: '{strong|{yyyy}}', month: '{MMM}', day: '{d} {MMM}' },
      rich: { strong: { fontWeight: 600, color: INK_SOFT, fontSize: 11 } },
    },
  };
}

/** The vertical axis of a panel; without an extent it has no scale and shows nothing. */
export function valueAxis(index: number, vertical: Vertical | null): YAXisComponentOption {
  if (vertical === null) {
    return { type: 'value', gridIndex: index, min: 0, max: 1, show: false };
  }
  const { min, max, interval, words } = vertical;
  return {
    type: vertical.log === true ? 'log' : 'value',
    gridIndex: index,
    min,
    max,
    ...(interval === undefined ? {} : { interval }),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: LINE_FAINT } },
    axisLabel: { color: INK_FAINT, fontSize: 11, margin: 8, formatter: (value: number) => (words ?? tickWords)(value) },
  };
}

/** Slider, wheel and drag; nothing that lies partly outside may vanish. */
export function dataZoom(count: number, top: number, window: TimeWindow): EChartsOption['dataZoom'] {
  const shared = {
    xAxisIndex: Array.from({ length: count }, (_, index) => index),
    filterMode: 'none' as const,
    startValue: window.from,
    endValue: window.to,
  };
  return [
    { ...shared, type: 'inside', minValueSpan: 28 * 86_400_000 },
    {
      ...shared,
      type: 'slider',
      left: GUTTER,
      right: MARGIN,
      top: top + 6,
      height: 16,
      brushSelect: false,
      showDetail: false,
      showDataShadow: false,
      borderColor: LINE,
      backgroundColor: '#f6f9fa',
      fillerColor: 'rgba(15, 118, 110, 0.12)',
      handleStyle: { color: '#ffffff', borderColor: '#8fb3b0' },
      moveHandleSize: 0,
      minValueSpan: 28 * 86_400_000,
    },
  ];
}
