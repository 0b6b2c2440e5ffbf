import type { Place } from './placing';

/** The same place on both films. */
export interface Landmark {
  readonly before: Place;
  readonly after: Place;
}

/** Places marked so far, on each film in the order in which they were marked. */
export interface Marks {
  readonly before: readonly Place[];
  readonly after: readonly Place[];
}

export type Side = keyof Marks;

export const NO_MARKS: Marks = { before: [], after: [] };
export const MOST_MARKS = 3;

/** One place more on one film; the fourth replaces the third. */
export function marked(marks: Marks, side: Side, place: Place): Marks {
  return { ...marks, [side]: [...marks[side].slice(0, MOST_MARKS - 1), place] };
}

/** Without the last place on the film that has more of them. */
export function withoutLast({ before, after }: Marks): Marks {
  return after.length >= before.length ? { before, after: after.slice(0, -1) } : { before: before.slice(0, -1), after };
}

/** The places that are marked on both films. */
export function pairs({ before, after }: Marks): Landmark[] {
  return before.flatMap((place, i) => {
    const other = after[i];
    return other ? [{ before: place, after: other }] : [];
  });
}

/** What to do next, in words. */
export function advice(marks: Marks): string {
  const complete = pairs(marks).length;
  const next = Math.max(marks.before.length, marks.after.length);
  if (marks.before.length !== marks.after.length) {
    return `Mark place ${next} on the ${marks.before.length > marks.after.length ? 'later' : 'earlier'} film too.`;
  }
  return complete === 0
    ? 'Click a place on the earlier film that you know again, then the same place on the later film.'
    : complete === 1
      ? 'Mark a second place, far from the first.'
      : complete === 2
        ? 'Two places are enough; a third makes the alignment steadier.'
        : 'Three places are marked.';
}
