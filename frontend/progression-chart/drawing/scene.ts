import type { CustomSeriesOption } from 'echarts';

/** Turns time and value into pixels inside one panel. */
export interface Place {
  x: (time: number) => number;
  y: (value: number) => number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Drawn = NonNullable<ReturnType<NonNullable<CustomSeriesOption['renderItem']>>>;

export type Shape = Extract<Drawn, { type: 'group' }>['children'][number];

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A panel's shapes that are no points: lines, bands, bars and labels, all drawn at once. */
export function scene(index: number, draw: (place: Place) => Shape[], z = 2, clip = true): CustomSeriesOption {
  return {
    type: 'custom',
    xAxisIndex: index,
    yAxisIndex: index,
    silent: true,
    clip,
    z,
    data: [[0, 0]],
    renderItem: (parameters, api) => {
      const box = parameters.coordSys as unknown as Rectangle;
      const place: Place = {
        x: (time) => api.coord([time, 0])[0] ?? 0,
        y: (value) => api.coord([0, value])[1] ?? 0,
        left: box.x,
        right: box.x + box.width,
        top: box.y,
        bottom: box.y + box.height,
      };
      // Shapes of one drawing have nothing to do with those of the last one: reuse by position mixes them up.
      return { type: 'group', $mergeChildren: false, children: draw(place) };
    },
  };
}

export const line = (
  points: number[][],
  style: { stroke: string; lineWidth: number; lineDash?: number[]; opacity?: number },
): Shape => ({
  type: 'polyline',
  shape: { points },
  style: { fill: 'none', lineJoin: 'round', ...style },
});

export const text = (x: number, y: number, words: string, style: Record<string, unknown>): Shape => ({
  type: 'text',
  style: { x, y, text: words, verticalAlign: 'middle', ...style },
});
