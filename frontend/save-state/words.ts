/** What is known about what was saved. */
export interface Known {
  /** When the server saved last, in its words; empty when it has saved nothing on this screen. */
  readonly saved: string;
  /** Changes that it has not answered. */
  readonly waiting: number;
  readonly connected: boolean;
  /** They have waited longer than an answer takes. */
  readonly overdue: boolean;
}

/** One line for the reader, and whether it is a warning. */
export function words({ saved, waiting, connected, overdue }: Known): { text: string; warning: boolean } {
  if (waiting > 0 && (overdue || !connected)) {
    return { text: `Not saved: ${waiting} ${waiting === 1 ? 'change' : 'changes'} waiting`, warning: true };
  }
  if (!connected) {
    return { text: saved === '' ? 'No connection' : `No connection. Saved ${saved}`, warning: true };
  }
  if (waiting > 0) {
    return { text: 'Saving …', warning: false };
  }
  return { text: saved === '' ? '' : `Saved ${saved}`, warning: false };
}
