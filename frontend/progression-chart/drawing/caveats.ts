import { firstFree, textWidth, type Box } from '../lanes/placing';
import { INK_SOFT, PAPER } from '../palette';
import { text, type Place, type Shape } from './scene';

/** Words that belong to a hollow point and say why it is hollow. */
export interface Caveat {
  time: number;
  value: number;
  words: string;
}

const SIZE = 10.5;
const AWAY = 13;
const HALF_HEIGHT = 6;

/** The words above their points or else below, inside the panel; where both are taken the read-out has them. */
export function caveats(place: Place, found: readonly Caveat[]): Shape[] {
  const inView = found.filter(({ time }) => place.x(time) >= place.left && place.x(time) <= place.right);
  const boxes = firstFree(inView.map((caveat) => wishes(place, caveat)));
  return inView.flatMap(({ words }, i) => {
    const box = boxes[i] ?? null;
    return box === null ? [] : [drawn(words, box)];
  });
}

function wishes(place: Place, { time, value, words }: Caveat): Box[] {
  const half = textWidth(words, SIZE) / 2;
  const x = centre(place, place.x(time), half);
  return [place.y(value) - AWAY, place.y(value) + AWAY]
    .filter((y) => y - HALF_HEIGHT >= place.top - 2 && y + HALF_HEIGHT <= place.bottom + 2)
    .map((y) => ({ left: x - half, right: x + half, top: y - HALF_HEIGHT, bottom: y + HALF_HEIGHT }));
}

/** Over the point; near the right end the words reach to the left only, because names stand on the right. */
function centre(place: Place, x: number, half: number): number {
  const isNearEnd = x > place.right - (place.right - place.left) / 5;
  return Math.max(place.left + half, isNearEnd ? x + 6 - half : x);
}

const drawn = (words: string, box: Box): Shape =>
  text((box.left + box.right) / 2, (box.top + box.bottom) / 2, words, {
    fill: INK_SOFT,
    fontSize: SIZE,
    align: 'center',
    stroke: PAPER,
    lineWidth: 3,
  });
