import type { Point } from '../model/outline';
import type { Proposal } from '../model/proposal';
import type { Bench, Place, Tool } from './tool';

/** The server knows this many steps to each side. */
const MOST_LEVELS = 12;
/** Units of a wheel that make one step. */
const WHEEL_STEP = 60;

/** A click inside a deposit asks for its contour; the wheel and brackets widen and narrow it, Enter takes it. */
export class AssistTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #bench: Bench;
  #place: Point | undefined;
  #level = 0;
  #proposal: Proposal | undefined;
  #asking: AbortController | undefined;
  #wheeled = 0;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  chosen(): void {
    this.#bench.prepareProposals();
  }

  down({ image }: Place): void {
    this.#place = image;
    this.#level = 0;
    this.#wheeled = 0;
    void this.#ask();
  }

  move(): void {
    // a click says all
  }

  up(): void {
    // a click says all
  }

  /** Takes the contour on the screen; not one that is still being asked for. */
  finish(): void {
    const outline = this.#asking ? undefined : this.#proposal?.outline;
    if (outline) {
      this.cancel();
      this.#bench.outlined(outline);
    }
  }

  /** Wider by a step, or narrower by a negative one. */
  widen(steps: number): boolean {
    const level = Math.min(Math.max(this.#level + steps, -MOST_LEVELS), MOST_LEVELS);
    if (!this.#place || (!this.#proposal?.outline && !this.#asking)) {
      return false;
    }
    if (level !== this.#level) {
      this.#level = level;
      void this.#ask();
    }
    return true;
  }

  /** Away from the reader widens, as it zooms in. */
  wheel(units: number): boolean {
    if (!this.#place) {
      return false;
    }
    this.#wheeled -= units;
    const steps = Math.trunc(this.#wheeled / WHEEL_STEP);
    this.#wheeled -= steps * WHEEL_STEP;
    return steps === 0 ? this.#proposal?.outline !== undefined : this.widen(steps);
  }

  undo(): boolean {
    return this.cancel();
  }

  cancel(): boolean {
    const wasAsked = this.#place !== undefined;
    this.#asking?.abort();
    this.#asking = this.#place = this.#proposal = undefined;
    this.#bench.sketch(undefined);
    return wasAsked;
  }

  async #ask(): Promise<void> {
    const place = this.#place;
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#show();
    try {
      const answer = place && (await this.#bench.propose(place, this.#level, asking.signal));
      this.#answered(asking, answer);
    } catch {
      this.#answered(asking, undefined);
    }
  }

  /** Only the newest question counts. */
  #answered(asking: AbortController, answer: Proposal | undefined): void {
    if (this.#asking === asking) {
      this.#asking = undefined;
      this.#proposal = answer;
      if (answer) {
        this.#show();
      } else {
        this.#place = undefined;
        this.#bench.sketch({ kind: 'proposal', place: [0, 0], proposal: undefined, state: 'unreachable' });
      }
    }
  }

  #show(): void {
    if (this.#place) {
      const state = this.#asking ? 'asking' : 'answered';
      this.#bench.sketch({ kind: 'proposal', place: this.#place, proposal: this.#proposal, state });
    }
  }
}
