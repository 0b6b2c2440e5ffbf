import type { CustomSeriesOption } from 'echarts';
import { MARGIN } from '../layout';
import { spread } from '../lanes/placing';
import { INK_SOFT, inked } from '../palette';
import { timeOf } from '../scales/time';
import { scene, text, type Place } from './scene';

/** A series' name beside its last point. */
export interface End {
  time: number;
  value: number;
  name: string;
  colour: string;
}

const SIZE = 11;
const DISTANCE = 13;
/** Names closer than this, in pixels, must not stand at the same height. */
const NEAR = 70;

/** The name at the last of the points; none without points. */
export function end(points: readonly { date: string; area: number }[], name: string, colour: string): End[] {
  const last = [...points].sort((one, other) => one.date.localeCompare(other.date)).at(-1);
  return last === undefined ? [] : [{ time: timeOf(last.date), value: last.area, name, colour }];
}

/** The names right of the points, moved apart where they would touch; they may reach into the margin. */
export function ends(index: number, names: readonly End[]): CustomSeriesOption {
  return scene(index, (place) => columns(place, names).flatMap((column) => drawn(place, column)), 6, false);
}

/** The names in view, those that stand near each other together. */
function columns(place: Place, names: readonly End[]): End[][] {
  const inView = names
    .filter(({ time }) => place.x(time) >= place.left && place.x(time) <= place.right)
    .sort((one, other) => one.time - other.time);
  const found: End[][] = [];
  inView.forEach((name) => {
    const first = found.at(-1)?.[0];
    if (first !== undefined && place.x(name.time) - place.x(first.time) < NEAR) {
      found.at(-1)?.push(name);
    } else {
      found.push([name]);
    }
  });
  return found;
}

/** As many names as there is room for, the largest first; the rest is counted. */
export function fitting(column: readonly End[], room: number): { named: End[]; unnamed: number } {
  const most = Math.max(1, Math.floor(room / DISTANCE) + 1);
  if (column.length <= most) {
    return { named: [...column], unnamed: 0 };
  }
  const named = [...column].sort((one, other) => other.value - one.value).slice(0, Math.max(1, most - 1));
  return { named, unnamed: column.length - named.length };
}

function drawn(place: Place, whole: readonly End[]): ReturnType<typeof text>[] {
  const { named: column, unnamed } = fitting(whole, place.bottom - place.top);
  const rest = unnamed === 0 ? [] : [more(place, whole, unnamed)];
  const bottom = unnamed === 0 ? place.bottom : place.bottom - DISTANCE;
  const heights = spread(
    column.map(({ value }) => place.y(value)),
    DISTANCE,
    place.top,
    bottom,
  );
  const names = column.map(({ time, name, colour }, i) =>
    text(place.x(time) + 10, heights[i] ?? 0, name, {
      fill: inked(colour),
      fontSize: SIZE,
      fontWeight: 600,
      width: MARGIN - 14,
      overflow: 'truncate',
      ellipsis: '…',
      stroke: '#fff',
      lineWidth: 3,
    }),
  );
  return [...names, ...rest];
}

/** How many names found no room; the read-out has them all. */
const more = (place: Place, column: readonly End[], unnamed: number): ReturnType<typeof text> =>
  text(Math.max(...column.map(({ time }) => place.x(time))) + 10, place.bottom, `+ ${unnamed} more`, {
    fill: INK_SOFT,
    fontSize: SIZE,
    stroke: '#fff',
    lineWidth: 3,
  });
