import type { Caliper, CaliperShape } from '../model/caliper';

/** What the reader did to a caliper; `serial` comes back when the server has dealt with it. */
export type CaliperChange =
  | { readonly kind: 'laid'; readonly shape: CaliperShape; readonly serial: number }
  | { readonly kind: 'moved'; readonly id: string; readonly shape: CaliperShape; readonly serial: number };

interface Pending {
  readonly shape: CaliperShape;
  readonly serial: number;
}

/** The calipers on the screen: the server's list, with what it has not answered yet on top. */
export class CaliperStore {
  readonly #told: (change: CaliperChange) => void;
  #server: readonly Caliper[] = [];
  readonly #pending = new Map<string, Pending>();
  #serial = 0;
  #acknowledged = 0;

  constructor(told: (change: CaliperChange) => void) {
    this.#told = told;
  }

  /** What to draw; one that the server has not measured yet has no text. */
  get calipers(): readonly Caliper[] {
    const known = this.#server.map((caliper) => {
      const pending = this.#pending.get(caliper.id);
      return pending ? { id: caliper.id, text: '', ...pending.shape } : caliper;
    });
    const ids = new Set(this.#server.map(({ id }) => id));
    const drafts = [...this.#pending].filter(([id]) => !ids.has(id));
    return [...known, ...drafts.map(([id, { shape }]) => ({ id, text: '', ...shape }))];
  }

  find(id: string | null): Caliper | undefined {
    return this.calipers.find((caliper) => caliper.id === id);
  }

  /** Whether the server knows it; what it does not know yet cannot be moved. */
  isKnown(id: string): boolean {
    return this.#server.some((caliper) => caliper.id === id);
  }

  lay(shape: CaliperShape): void {
    const serial = ++this.#serial;
    this.#pending.set(`laid-${serial}`, { shape, serial });
    this.#told({ kind: 'laid', shape, serial });
  }

  move(id: string, shape: CaliperShape): void {
    const serial = ++this.#serial;
    this.#pending.set(id, { shape, serial });
    this.#told({ kind: 'moved', id, shape, serial });
  }

  replace(calipers: readonly Caliper[]): void {
    this.#server = calipers;
    this.#forgetAnswered();
  }

  /** The server has dealt with every change up to this one, be it yes or no. */
  acknowledge(serial: number): void {
    this.#acknowledged = Math.max(this.#acknowledged, serial);
    this.#forgetAnswered();
  }

  clear(): void {
    this.#server = [];
    this.#pending.clear();
  }

  #forgetAnswered(): void {
    for (const [id, { serial }] of this.#pending) {
      if (serial <= this.#acknowledged) {
        this.#pending.delete(id);
      }
    }
  }
}
