import { textWidth, type Label } from './placing';

export const NOTE_SIZE = 11;

const HALF = 5;
const BESIDE = 9;

/** A note's label on an axis between two pixels. */
export interface NoteLabel extends Label {
  /** Whether the words stand left of the sign, because they would leave the axis on the right. */
  leftward: boolean;
}

/** What the sign at `x` and its words cover; the words change sides rather than leave the axis. */
export function noteLabel(words: string, x: number, right: number): NoteLabel {
  const width = textWidth(words, NOTE_SIZE);
  const sign = { from: x - HALF, to: x + HALF };
  const leftward = x + BESIDE + width > right;
  return {
    sign,
    leftward,
    whole: leftward ? { from: x - BESIDE - width, to: sign.to } : { from: sign.from, to: x + BESIDE + width },
  };
}
