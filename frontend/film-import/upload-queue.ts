import type { Brought } from './collect-files';
import { paceOf, type Pace } from './pace';
import {
  doneBytes,
  isOver,
  verdictsOf,
  wantsAttention,
  type FileLine,
  type FileState,
  type Verdict,
  type VerdictKind,
} from './verdict';

/** Sends one file and reports how it goes; rejects with an Error whose message is a sentence for people. */
export type Send = (
  brought: Brought,
  sent: (bytes: number) => void,
  signal: AbortSignal,
) => Promise<readonly Verdict[]>;

/** How things stand, whatever the number of files. */
export interface Standing {
  readonly files: number;
  readonly settled: boolean;
  readonly paused: boolean;
  /** The done part of all bytes, 0 to 1. */
  readonly share: number;
  readonly pace: Pace;
  readonly counts: ReadonlyMap<VerdictKind, number>;
  readonly cancelled: number;
}

const WAITING: FileState = { step: 'waiting' };

/** Sends files a few at a time, keeps what became of each, and can be paused and cancelled. */
export class UploadQueue {
  private states: FileState[];
  private readonly abort = new AbortController();
  private readonly counts = new Map<VerdictKind, number>();
  private readonly totalBytes: number;
  private next = 0;
  private over = 0;
  private cancelled = 0;
  private bytes = 0;
  private resumed: Promise<void> | undefined;
  private release: () => void = () => undefined;
  private began = 0;
  private pausedAt = 0;
  private pausedMillis = 0;

  constructor(
    private readonly files: readonly Brought[],
    private readonly send: Send,
    private readonly changed: () => void,
    private readonly atOnce = 4,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.states = files.map(() => WAITING);
    // A byte extra a file, so that empty files count too.
    this.totalBytes = files.reduce((sum, { file }) => sum + file.size + 1, 0);
  }

  get lines(): readonly FileLine[] {
    return this.files.map((_, i) => this.line(i));
  }

  get standing(): Standing {
    const share = this.totalBytes === 0 ? 0 : this.bytes / this.totalBytes;
    return {
      files: this.files.length,
      settled: this.over === this.files.length,
      paused: this.resumed !== undefined,
      share,
      pace: paceOf(this.over, share, this.millis()),
      counts: this.counts,
      cancelled: this.cancelled,
    };
  }

  /** At most so many lines: first those that want a person's attention, then the latest. */
  shown(limit: number): readonly FileLine[] {
    const wanting: FileLine[] = [];
    const others: FileLine[] = [];
    for (let i = Math.min(this.next, this.files.length) - 1; i >= 0 && wanting.length < limit; i--) {
      const line = this.line(i);
      if (wantsAttention(line.state)) {
        wanting.push(line);
      } else if (others.length < limit) {
        others.push(line);
      }
    }
    return [...wanting, ...others].slice(0, limit);
  }

  /** Sends everything; ends when every file is judged, failed or cancelled. */
  async run(): Promise<void> {
    this.began = this.now();
    const lanes = Array.from({ length: Math.min(this.atOnce, this.files.length) }, () => this.lane());
    await Promise.all(lanes);
  }

  /** Begins no further file until {@link resume}; those under way are finished. */
  pause(): void {
    if (this.resumed === undefined) {
      this.pausedAt = this.now();
      this.resumed = new Promise((resolve) => {
        this.release = resolve;
      });
      this.changed();
    }
  }

  resume(): void {
    if (this.resumed !== undefined) {
      this.pausedMillis += this.now() - this.pausedAt;
      this.resumed = undefined;
      this.release();
      this.changed();
    }
  }

  /** Sends nothing more; what is judged already stays so. */
  cancel(): void {
    this.abort.abort();
    this.states.forEach((state, i) => {
      if (state.step === 'waiting') {
        this.put(i, { step: 'cancelled' });
      }
    });
    this.resume();
    this.changed();
  }

  private line(i: number): FileLine {
    const brought = this.files[i];
    return { path: brought?.path ?? '', bytes: brought?.file.size ?? 0, state: this.states[i] ?? WAITING };
  }

  private millis(): number {
    const until = this.resumed === undefined ? this.now() : this.pausedAt;
    return until - this.began - this.pausedMillis;
  }

  private async lane(): Promise<void> {
    while (this.next < this.files.length && !this.abort.signal.aborted) {
      if (this.resumed !== undefined) {
        await this.resumed;
      } else {
        await this.one(this.next++);
      }
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
    this.put(i, state);
    this.changed();
  }

  private put(i: number, state: FileState): void {
    const before = this.line(i);
    const after = { ...before, state };
    this.bytes += doneBytes(after) - doneBytes(before);
    this.states[i] = state;
    if (isOver(state)) {
      this.over++;
      this.cancelled += state.step === 'cancelled' ? 1 : 0;
      verdictsOf(state).forEach((kind) => this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1));
    }
  }
}

function words(failure: unknown): string {
  return failure instanceof Error ? failure.message : 'The file could not be sent. Try again.';
}
