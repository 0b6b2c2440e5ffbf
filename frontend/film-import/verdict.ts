/** What became of one file, as the server tells it. */
export type VerdictKind = 'stored' | 'already-there' | 'needs-answer' | 'conflict' | 'not-an-image' | 'refused';

export interface Verdict {
  /** The file's path as it was brought; one from an archive begins with the archive's. */
  readonly path: string;
  readonly kind: VerdictKind;
  /** One sentence: what happened, and what to do where something is to be done. */
  readonly sentence: string;
}

export type FileState =
  | { readonly step: 'waiting' }
  | { readonly step: 'sending'; readonly sentBytes: number }
  | { readonly step: 'judging' }
  | { readonly step: 'judged'; readonly verdicts: readonly Verdict[] }
  | { readonly step: 'failed'; readonly sentence: string }
  | { readonly step: 'cancelled' };

export interface FileLine {
  readonly path: string;
  readonly bytes: number;
  readonly state: FileState;
}

export const VERDICT_WORDS: Readonly<Record<VerdictKind, string>> = {
  stored: 'Stored',
  'already-there': 'Duplicate',
  'needs-answer': 'Needs an answer',
  conflict: 'Conflict',
  'not-an-image': 'Not an image',
  refused: 'Refused',
};

/** How many files ended in each verdict; a file that failed to arrive counts as refused. */
export function countVerdicts(lines: readonly FileLine[]): ReadonlyMap<VerdictKind, number> {
  const counts = new Map<VerdictKind, number>();
  const add = (kind: VerdictKind): void => void counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const { state } of lines) {
    if (state.step === 'judged') {
      state.verdicts.forEach((verdict) => {
        add(verdict.kind);
      });
    } else if (state.step === 'failed') {
      add('refused');
    }
  }
  return counts;
}

/** The share of all bytes that has been sent, 0 to 1; what is judged, failed or cancelled counts as done. */
export function progress(lines: readonly FileLine[]): number {
  // A byte extra a file, so that empty files count too.
  const total = lines.reduce((sum, line) => sum + line.bytes + 1, 0);
  const done = lines.reduce((sum, line) => sum + doneBytes(line), 0);
  return total === 0 ? 0 : done / total;
}

function doneBytes({ bytes, state }: FileLine): number {
  switch (state.step) {
    case 'waiting':
      return 0;
    case 'sending':
      return Math.min(state.sentBytes, bytes);
    case 'judging':
      return bytes;
    default:
      return bytes + 1;
  }
}

/** Whether nothing more will happen to any file. */
export function isSettled(lines: readonly FileLine[]): boolean {
  return lines.every(({ state }) => ['judged', 'failed', 'cancelled'].includes(state.step));
}

/** The verdict's file as people read it: what came in an archive behind the archive's name. */
export function shownPath(brought: string, { path }: Verdict): string {
  return path.startsWith(`${brought}/`) ? `${brought} › ${path.slice(brought.length + 1)}` : path;
}
