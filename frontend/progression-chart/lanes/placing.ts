/** What a label covers along the time axis, in pixels. */
export interface Extent {
  from: number;
  to: number;
}

/** A sign with words: what both cover, and what the sign covers alone. */
export interface Label {
  whole: Extent;
  sign: Extent;
}

/** Where a label stands; without room for its words only the sign is left. */
export interface Placed {
  row: number;
  words: boolean;
}

const SPACE = 8;

/** Places labels in rows, first come first served, such that none touches another. */
export function placed(labels: readonly Label[], rows: number): Placed[] {
  const taken: Extent[][] = Array.from({ length: rows }, () => []);
  const full = labels.map(({ whole }) => claim(taken, whole));
  return labels.map(({ sign }, i) => {
    const row = full[i] ?? -1;
    return row >= 0 ? { row, words: true } : { row: Math.max(0, claim(taken, sign)), words: false };
  });
}

/** Takes the first row with room; -1 when there is none. */
function claim(taken: Extent[][], wanted: Extent): number {
  const row = taken.findIndex((others) => others.every((other) => !touches(other, wanted)));
  taken[row]?.push(wanted);
  return row;
}

const touches = (one: Extent, other: Extent): boolean => one.from < other.to + SPACE && other.from < one.to + SPACE;

/** How many rows all labels need with their words, at most `limit`. */
export function rowsNeeded(labels: readonly Label[], limit: number): number {
  if (labels.length === 0) {
    return 0;
  }
  for (let rows = 1; rows < limit; rows++) {
    if (placed(labels, rows).every(({ words }) => words)) {
      return rows;
    }
  }
  return limit;
}

/** A box on the plot, in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** For each the first of its wished places that touches none before it; null when none is free. */
export function firstFree(wishes: readonly (readonly Box[])[]): (Box | null)[] {
  const taken: Box[] = [];
  return wishes.map((places) => {
    const free = places.find((place) => taken.every((other) => !overlaps(place, other))) ?? null;
    if (free !== null) {
      taken.push(free);
    }
    return free;
  });
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * The heights of labels moved apart so that neighbours keep a distance, in the order given, and none leaves the room
 * between `top` and `bottom` where there is room for all.
 */
export function spread(heights: readonly number[], distance: number, top: number, bottom: number): number[] {
  const order = heights.map((_, index) => index).sort((one, other) => (heights[one] ?? 0) - (heights[other] ?? 0));
  const moved = [...heights];
  let above = top - distance;
  for (const index of order) {
    moved[index] = Math.max(heights[index] ?? 0, above + distance);
    above = moved[index];
  }
  let below = bottom + distance;
  for (const index of order.reverse()) {
    moved[index] = Math.min(moved[index] ?? 0, below - distance);
    below = moved[index];
  }
  return moved;
}

/** The width of a label in pixels, near enough for placing it: no canvas is needed. */
export const textWidth = (text: string, fontSize: number): number => text.length * fontSize * 0.58;
