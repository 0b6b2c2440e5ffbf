import type { Box } from './outline-geometry';
import type { Size } from './view';

/** A label that wants to stand near its deposit; boxes are in CSS pixels of the viewer. */
export interface Label extends Size {
  readonly id: string;
  readonly deposit: Box;
  /** Where the reader wants its middle. */
  readonly wish?: readonly [x: number, y: number] | undefined;
}

const DISTANCES = [14, 30, 54, 90];
/** A wish that would cover a deposit is followed so many times as far away from its own. */
const FURTHER = [1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 6];
/** Air that stays around deposits and labels. */
const GAP = 4;

/**
 * Left upper corners of labels, such that none covers a deposit or another label and all lie in the viewer, as far as
 * there is room; where there is none, the place that covers least. What the reader wishes comes first. `keepOff` is taken
 * by other things.
 */
export function placeLabels(
  labels: readonly Label[],
  viewer: Size,
  keepOff: readonly Box[] = [],
): Map<string, readonly [x: number, y: number]> {
  const taken = [...keepOff, ...labels.map(({ deposit }) => deposit)];
  const places = new Map<string, readonly [number, number]>();
  const wished = (label: Label): number => Number(label.wish !== undefined);
  for (const label of [...labels].sort((a, b) => wished(b) - wished(a))) {
    const box = bestBox(label, taken, viewer);
    taken.push(box);
    places.set(label.id, [box[0], box[1]]);
  }
  return places;
}

function bestBox(label: Label, taken: readonly Box[], viewer: Size): Box {
  let best: { box: Box; cost: number } | undefined;
  for (const box of [...towards(label), ...candidates(label)]) {
    const cost = outside(box, viewer) * 10 + taken.reduce((sum, other) => sum + overlap(box, other), 0);
    if (cost === 0) {
      return box;
    }
    if (!best || cost < best.cost) {
      best = { box, cost };
    }
  }
  return best?.box ?? [0, 0, label.width, label.height];
}

/** On the line from the deposit through the place that the reader wishes. */
function towards({ deposit: [left, top, right, bottom], width, height, wish }: Label): Box[] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return wish === undefined
    ? []
    : FURTHER.map((times) => {
        const [middle, centre] = [x + (wish[0] - x) * times, y + (wish[1] - y) * times];
        return [middle - width / 2, centre - height / 2, middle + width / 2, centre + height / 2];
      });
}

function candidates({ deposit: [left, top, right, bottom], width, height }: Label): Box[] {
  const [middle, centre] = [(left + right - width) / 2, (top + bottom - height) / 2];
  const corners = (distance: number): [number, number][] => {
    const [before, above, behind, below] = [
      left - distance - width,
      top - distance - height,
      right + distance,
      bottom + distance,
    ];
    return [
      [behind, above],
      [behind, centre],
      [behind, below],
      [before, above],
      [before, centre],
      [before, below],
      [middle, above],
      [middle, below],
    ];
  };
  return DISTANCES.flatMap(corners).map(([x, y]) => [x, y, x + width, y + height]);
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a[2], b[2] + GAP) - Math.max(a[0], b[0] - GAP);
  const height = Math.min(a[3], b[3] + GAP) - Math.max(a[1], b[1] - GAP);
  return width > 0 && height > 0 ? width * height : 0;
}

function outside([left, top, right, bottom]: Box, { width, height }: Size): number {
  return Math.max(0, -left) + Math.max(0, -top) + Math.max(0, right - width) + Math.max(0, bottom - height);
}
