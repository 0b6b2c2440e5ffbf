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

/** The verdicts that a file ended in: one for each file of an archive; a file that failed to arrive counts as refused. */
export function verdictsOf(state: FileState): readonly VerdictKind[] {
  switch (state.step) {
    case 'judged':
      return state.verdicts.map(({ kind }) => kind);
    case 'failed':
      return ['refused'];
    default:
      return [];
  }
}

/** Whether a person should look at what became of a file. */
export function wantsAttention(state: FileState): boolean {
  return verdictsOf(state).some((kind) => ['needs-answer', 'conflict', 'refused'].includes(kind));
}

/** Whether nothing more will happen to a file. */
export function isOver(state: FileState): boolean {
  return ['judged', 'failed', 'cancelled'].includes(state.step);
}

/** What has been done of a file, bytes; what is judged, failed or cancelled counts as done, with one byte extra. */
export function doneBytes({ bytes, state }: FileLine): number {
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

/** The verdict's file as people read it: what came in an archive behind the archive's name. */
export function shownPath(brought: string, { path }: Verdict): string {
  return path.startsWith(`${brought}/`) ? `${brought} › ${path.slice(brought.length + 1)}` : path;
}
