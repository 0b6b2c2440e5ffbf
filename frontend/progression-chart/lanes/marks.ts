import type { DepositSeries, Gap, Mark, MarkKind } from '../model';

export type NoteKind = MarkKind | 'GAP';

/** A mark under a lane: what happened to deposits, what was not imaged, what was done. */
export interface Note {
  date: string;
  kind: NoteKind;
  label: string;
}

const AMONG_TREATMENTS = new Set<MarkKind>(['PROCEDURE', 'CLINICAL']);

/** Procedures and clinical events, which stand beside the treatments. */
export const treatmentNotes = (marks: readonly Mark[]): Note[] =>
  sorted(marks.filter((mark) => AMONG_TREATMENTS.has(mark.kind)));

/** What happened to the deposits and where they could not be seen; one note for a day and reason. */
export function depositNotes(marks: readonly Mark[], deposits: readonly DepositSeries[]): Note[] {
  const lineage = marks.filter((mark) => !AMONG_TREATMENTS.has(mark.kind));
  return sorted([...lineage, ...gapNotes(deposits.flatMap((deposit) => deposit.gaps))]);
}

function gapNotes(gaps: readonly Gap[]): Note[] {
  const once = new Map(gaps.map((gap) => [`${gap.date} ${gap.words}`, gap]));
  return [...once.values()].map((gap) => ({ date: gap.date, kind: 'GAP', label: gap.words }));
}

const sorted = (notes: readonly Note[]): Note[] => [...notes].sort((one, other) => one.date.localeCompare(other.date));
