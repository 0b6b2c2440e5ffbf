import type { CustomSeriesOption } from 'echarts';
import { placed, textWidth, type Label } from '../lanes/placing';
import { INK_SOFT, LINE } from '../palette';
import { timeOf } from '../scales/time';
import { dayWords } from '../scales/words';
import { line, scene, text, type Place, type Shape } from './scene';

const SIZE = 11;

/** The days of the films above all lanes; a day without room for its words keeps its tick. */
export function visitScene(index: number, visits: readonly string[]): CustomSeriesOption {
  return scene(index, (place) => {
    const inView = visits.filter((date) => isInView(place, date)).sort();
    const places = placed(
      inView.map((date) => dayLabel(place, date)),
      1,
    );
    return inView.flatMap((date, i) => tick(place, date, places[i]?.words === true));
  });
}

function dayLabel(place: Place, date: string): Label {
  const x = place.x(timeOf(date));
  const half = textWidth(dayWords(date), SIZE) / 2;
  return { whole: { from: x - half, to: x + half }, sign: { from: x, to: x } };
}

function tick(place: Place, date: string, named: boolean): Shape[] {
  const x = place.x(timeOf(date));
  const foot = line(
    [
      [x, place.bottom - 5],
      [x, place.bottom],
    ],
    { stroke: INK_SOFT, lineWidth: 1 },
  );
  return named ? [foot, label(place, x, date)] : [foot];
}

function label(place: Place, x: number, date: string): Shape {
  const half = textWidth(dayWords(date), SIZE) / 2;
  const inside = Math.min(Math.max(x, place.left + half), place.right - half);
  return text(inside, place.top + 7, dayWords(date), { fill: INK_SOFT, fontSize: SIZE, align: 'center' });
}

/** A hair line through a panel at every film. */
export const hairs = (place: Place, visits: readonly string[]): Shape[] =>
  visits
    .filter((date) => isInView(place, date))
    .map((date) => place.x(timeOf(date)))
    .map((x) =>
      line(
        [
          [x, place.top],
          [x, place.bottom],
        ],
        { stroke: LINE, lineWidth: 1 },
      ),
    );

function isInView(place: Place, date: string): boolean {
  const x = place.x(timeOf(date));
  return x >= place.left && x <= place.right;
}
