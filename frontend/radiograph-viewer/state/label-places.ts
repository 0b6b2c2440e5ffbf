/** From the middle of a deposit to the middle of its label. */
export type LabelOffset = readonly [columns: number, rows: number];

const NAME = 'calcitrack.labels';
/** Of so many deposits the places are kept, those moved last. */
const MOST = 500;

/** Where a reader has put labels on the film. Kept by this browser: it is how somebody likes to look at a film. */
export class LabelPlaces {
  readonly #changed: () => void;
  readonly #kept: Pick<Storage, 'getItem' | 'setItem'>;
  #offsets: ReadonlyMap<string, LabelOffset>;

  constructor(changed: () => void, kept: Pick<Storage, 'getItem' | 'setItem'> = localStorage) {
    this.#changed = changed;
    this.#kept = kept;
    this.#offsets = new Map(read(kept.getItem(NAME)));
  }

  /** All of them; another map after each change. */
  get offsets(): ReadonlyMap<string, LabelOffset> {
    return this.#offsets;
  }

  put(id: string, offset: LabelOffset): void {
    const others = [...this.#offsets].filter(([other]) => other !== id);
    this.#keep([...others, [id, offset]]);
  }

  /** The label stands again where there is room. */
  forget(id: string): void {
    this.#keep([...this.#offsets].filter(([other]) => other !== id));
  }

  #keep(offsets: [string, LabelOffset][]): void {
    this.#offsets = new Map(offsets.slice(-MOST));
    try {
      this.#kept.setItem(NAME, JSON.stringify([...this.#offsets]));
    } catch {
      // the browser keeps nothing: then it lasts as long as the page
    }
    this.#changed();
  }
}

function read(text: string | null): [string, LabelOffset][] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPlace) : [];
  } catch {
    return [];
  }
}

function isPlace(entry: unknown): entry is [string, LabelOffset] {
  const [id, offset] = Array.isArray(entry) ? (entry as unknown[]) : [];
  return typeof id === 'string' && Array.isArray(offset) && offset.length === 2 && offset.every(Number.isFinite);
}
