import type { ScatterSeriesOption } from 'echarts';
import { PAPER } from '../palette';

/** A point that can be read and, where it stands for a sighting, opened. */
export interface Dot {
  time: number;
  value: number;
  colour: string;
  symbol: string;
  hollow: boolean;
  size: number;
  opens?: { radiographId: string; sightingId: string };
}

/** The points of a panel. */
export function points(index: number, dots: readonly Dot[]): ScatterSeriesOption {
  return {
    type: 'scatter',
    xAxisIndex: index,
    yAxisIndex: index,
    z: 5,
    cursor: dots.some((dot) => dot.opens) ? 'pointer' : 'default',
    data: dots.map(datum),
    emphasis: { scale: 1.35 },
  };
}

function datum(dot: Dot): NonNullable<ScatterSeriesOption['data']>[number] {
  return {
    value: [dot.time, dot.value],
    symbol: dot.symbol,
    symbolSize: dot.size,
    itemStyle: {
      color: dot.hollow ? PAPER : dot.colour,
      borderColor: dot.hollow ? dot.colour : PAPER,
      borderWidth: dot.hollow ? 1.8 : 1,
      opacity: 1,
    },
    ...(dot.opens ? { opens: dot.opens } : {}),
  };
}
