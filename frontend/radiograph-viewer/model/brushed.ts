import type { Pieces, Ring } from './clip';
import { overlap, united, without } from './clip';
import { untangled } from './untangle';

/** What the reader has to be told about a stroke; an outline has neither holes nor several parts. */
export type BrushNews = 'none' | 'holes-filled' | 'no-hole' | 'parts-left' | 'apart' | 'nothing-left';

export interface Brushed {
  /** The new contour; the old one where the stroke could not change it. */
  readonly points: Ring;
  readonly news: BrushNews;
}

/** A contour with what a brush covered; parts that do not touch it are left out, holes are filled. */
export function painted(contour: Ring, covered: readonly Ring[]): Brushed {
  const all = united([contour, ...covered]);
  const own = all.outer.find((ring) => overlap(ring, contour)) ?? contour;
  const news = all.outer.length > 1 ? 'apart' : all.holes.length > 0 ? 'holes-filled' : 'none';
  return { points: tidy(own), news };
}

/**
 * A contour without what an eraser covered. Where that would leave a hole, the contour stays as it is there; where it
 * falls into parts, the largest stays.
 */
export function erased(contour: Ring, covered: readonly Ring[]): Brushed {
  const left: Pieces = without(contour, covered);
  const [largest] = left.outer;
  if (!largest) {
    return { points: contour, news: 'nothing-left' };
  }
  const news = left.outer.length > 1 ? 'parts-left' : left.holes.length > 0 ? 'no-hole' : 'none';
  return { points: tidy(largest), news };
}

/** What a brush covered, as an outline of its own. */
export function fresh(covered: readonly Ring[]): Brushed | undefined {
  const { outer, holes } = united(covered);
  const [largest] = outer;
  return largest && { points: tidy(largest), news: holes.length > 0 ? 'holes-filled' : 'none' };
}

/** What is said of a stroke; empty when there is nothing to say. */
export function adviceOnBrush(news: BrushNews): string {
  switch (news) {
    case 'holes-filled':
      return 'An outline has no holes: what the stroke closed in is filled. Ctrl+Z takes it back.';
    case 'no-hole':
      return 'An outline has no holes: nothing was taken out of its inside. Erase from the border inwards.';
    case 'parts-left':
      return 'The eraser cut the outline in two; the larger part stays. To keep both, undo (Ctrl+Z) and split it (Shift+X).';
    case 'apart':
      return 'A part of the stroke does not touch the outline and was left out.';
    case 'nothing-left':
      return 'Nothing would be left of the outline, so it stays. Delete takes all of it.';
    case 'none':
      return '';
  }
}

/** Borders that touch themselves in a point have no clear inside. */
function tidy(ring: Ring): Ring {
  return untangled(ring);
}
