import type { KeptChange } from './kept-change';
import { fromWire } from '../wire/outline-codec';

const PREFIX = 'calcitrack.waiting/';

/** Where browsers keep text; the part of Storage that is needed. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Changes that the server has not answered, kept in the browser under the account and the place that they belong to:
 * nobody else's are ever read. They survive closing the page; each is an entry of its own, so that two windows do not
 * overwrite each other's.
 */
export class Outbox {
  readonly #shelf: Shelf;
  readonly #prefix: string;
  /** Set when the browser refuses to keep more; then changes live as long as the page. */
  full = false;

  constructor(shelf: Shelf, place: string) {
    this.#shelf = shelf;
    this.#prefix = `${PREFIX}${place}/`;
  }

  /** In the order in which they were made. */
  all(): KeptChange[] {
    return keysOf(this.#shelf, this.#prefix)
      .map((key) => read(this.#shelf.getItem(key)))
      .filter((change) => change !== undefined)
      .sort((one, other) => one.order - other.order);
  }

  keep(change: KeptChange): void {
    try {
      this.#shelf.setItem(this.#prefix + change.change, JSON.stringify(change));
    } catch {
      this.full = true;
    }
  }

  drop(change: string): void {
    this.#shelf.removeItem(this.#prefix + change);
  }
}

/** The places where changes of an account wait, each with how many; a place is an address of the application. */
export function placesOf(shelf: Shelf, account: string): Map<string, number> {
  const places = new Map<string, number>();
  for (const key of keysOf(shelf, `${PREFIX}${account}/`)) {
    const place = key.slice(`${PREFIX}${account}/`.length, key.lastIndexOf('/'));
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  return places;
}

function keysOf(shelf: Shelf, prefix: string): string[] {
  return Array.from({ length: shelf.length }, (_, i) => shelf.key(i) ?? '').filter((key) => key.startsWith(prefix));
}

/** Whatever else a browser has there is no change. */
function read(text: string | null): KeptChange | undefined {
  try {
    const kept = JSON.parse(text ?? '') as KeptChange;
    if ('outline' in kept.deed) {
      fromWire(kept.deed.outline);
    }
    return typeof kept.order === 'number' ? kept : undefined;
  } catch {
    return undefined;
  }
}
