import type { Brought } from './collect-files';
import type { FileLine, FileState, Verdict } from './verdict';

/** Sends one file and reports how it goes; rejects with an Error whose message is a sentence for people. */
export type Send = (
  brought: Brought,
  sent: (bytes: number) => void,
  signal: AbortSignal,
) => Promise<readonly Verdict[]>;

/** Sends files a few at a time, keeps what became of each, and can be cancelled. */
export class UploadQueue {
  private states: FileState[];
  private readonly abort = new AbortController();
  private next = 0;

  constructor(
    private readonly files: readonly Brought[],
    private readonly send: Send,
    private readonly changed: () => void,
    private readonly atOnce = 3,
  ) {
    this.states = files.map(() => ({ step: 'waiting' }));
  }

  get lines(): readonly FileLine[] {
    return this.files.map(({ path, file }, i) => ({
      path,
      bytes: file.size,
      state: this.states[i] ?? { step: 'waiting' },
    }));
  }

  /** Sends everything; ends when every file is judged, failed or cancelled. */
  async run(): Promise<void> {
    const lanes = Array.from({ length: Math.min(this.atOnce, this.files.length) }, () => this.lane());
    await Promise.all(lanes);
  }

  /** Sends nothing more; what is judged already stays so. */
  cancel(): void {
    this.abort.abort();
    this.states = this.states.map((state) => (state.step === 'waiting' ? { step: 'cancelled' } : state));
    this.changed();
  }

  private async lane(): Promise<void> {
    while (this.next < this.files.length && !this.abort.signal.aborted) {
      await this.one(this.next++);
    }
  }

  private async one(i: number): Promise<void> {
    const brought = this.files[i];
    if (brought === undefined) {
      return;
    }
    this.set(i, { step: 'sending', sentBytes: 0 });
    const sent = (bytes: number): void => {
      this.set(i, bytes >= brought.file.size ? { step: 'judging' } : { step: 'sending', sentBytes: bytes });
    };
    try {
      this.set(i, { step: 'judged', verdicts: await this.send(brought, sent, this.abort.signal) });
    } catch (failure) {
      const cancelled = this.abort.signal.aborted;
      this.set(i, cancelled ? { step: 'cancelled' } : { step: 'failed', sentence: words(failure) });
    }
  }

  private set(i: number, state: FileState): void {
    this.states[i] = state;
    this.changed();
  }
}

function words(failure: unknown): string {
  return failure instanceof Error ? failure.message : 'The file could not be sent. Try again.';
}
