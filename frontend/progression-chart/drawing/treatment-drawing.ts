import type { CustomSeriesOption, LinearGradientObject } from 'echarts';
import { textWidth } from '../lanes/placing';
import { span, type TreatmentRow } from '../lanes/treatment-rows';
import type { TreatmentBar } from '../model';
import { BAR, BAR_EDGE, INK, LINE_FAINT } from '../palette';
import type { TimeWindow } from '../scales/time';
import { line, scene, text, type Place, type Shape } from './scene';
import { hairs } from './visit-scene';

type Fill = string | LinearGradientObject;

const HEIGHT = 16;
const FADE = 30;
const CLEAR = 'rgba(200, 217, 230, 0)';

/** Treatments as bars with their doses: soft where the start is not known, fading where they go on. */
export function treatmentDrawing(
  index: number,
  rows: readonly TreatmentRow[],
  axis: TimeWindow,
  visits: readonly string[],
): CustomSeriesOption {
  return scene(index, (place) => {
    const height = (place.bottom - place.top) / Math.max(1, rows.length);
    const middle = (row: number): number => place.top + height * (row + 0.5);
    return [
      ...rows.map((_, row) =>
        line(
          [
            [place.left, middle(row)],
            [place.right, middle(row)],
          ],
          { stroke: LINE_FAINT, lineWidth: 1 },
        ),
      ),
      ...hairs(place, visits),
      ...rows.flatMap((row, i) => row.bars.flatMap((bar) => drawnBar(place, bar, axis, middle(i)))),
    ];
  });
}

function drawnBar(place: Place, bar: TreatmentBar, axis: TimeWindow, middle: number): Shape[] {
  const { from, firmFrom, to, ongoing } = span(bar, axis);
  const [left, firm, right] = [place.x(from), place.x(firmFrom), place.x(to)];
  const end = ongoing ? place.right : right;
  if (end < place.left || left > place.right) {
    return [];
  }
  const start = Math.max(left, place.left - 4);
  const width = Math.max(3, end - start);
  return [
    {
      type: 'rect',
      shape: { x: start, y: middle - HEIGHT / 2, width, height: HEIGHT, r: 3 },
      style: { fill: shade(Math.max(0, firm - start) / width, ongoing ? FADE / width : 0) },
    },
    ...edge(left, firm, place.left, middle),
    ...dose(bar.dose, Math.max(Math.min(firm, end), place.left) + 7, end - 6, middle),
  ];
}

/** The fill: from nothing to full over the share in which the start may lie, and to nothing over the last share. */
function shade(soft: number, fade: number): Fill {
  if (soft <= 0 && fade <= 0) {
    return BAR;
  }
  const full = Math.min(soft, 1);
  const fading = Math.max(full, 1 - fade);
  const stops = [
    ...(soft > 0 ? [{ offset: 0, color: CLEAR }] : []),
    { offset: full, color: BAR },
    { offset: fading, color: BAR },
    ...(fade > 0 ? [{ offset: 1, color: CLEAR }] : []),
  ];
  return { type: 'linear', x: 0, y: 0, x2: 1, y2: 0, colorStops: stops };
}

/** The line at a start that is known to the day. */
function edge(left: number, firm: number, visible: number, middle: number): Shape[] {
  if (firm > left + 1 || left < visible) {
    return [];
  }
  return [
    line(
      [
        [left + 1, middle - HEIGHT / 2],
        [left + 1, middle + HEIGHT / 2],
      ],
      { stroke: BAR_EDGE, lineWidth: 2 },
    ),
  ];
}

function dose(words: string, from: number, to: number, middle: number): Shape[] {
  const room = to - from;
  if (words === '' || room < 18) {
    return [];
  }
  const style = {
    fill: INK,
    fontSize: 11,
    ...(textWidth(words, 11) > room ? { width: room, overflow: 'truncate', ellipsis: '…' } : {}),
  };
  return [text(from, middle, words, style)];
}
