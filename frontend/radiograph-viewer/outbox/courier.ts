import type { Connection } from './connection';
import type { Deed, KeptChange } from './kept-change';
import { subjectOf } from './kept-change';
import { Outbox, type Shelf } from './outbox';

/** What the courier needs of the viewer. */
export interface Sender {
  /** Whether changes of this film may be sent now, apart from the connection. */
  ready(): boolean;
  /** The version of a sighting that is on the screen. */
  versionOf(id: string): number;
  send(change: KeptChange, serial: number): void;
  /** A change that was never sent was taken back. */
  withdrawn(serial: number): void;
  /** How many changes wait is another number now. */
  changed(): void;
}

interface Carried {
  readonly kept: KeptChange;
  readonly serial: number;
  sent: boolean;
}

/**
 * Carries what the reader does to the server: keeps each change first, sends it when it can, in order, and forgets it
 * when the server has answered. What an earlier page left is carried on. Undo takes back what was not sent yet by
 * itself, and is a change like any other after that.
 */
export class Courier {
  readonly #shelf: Shelf;
  readonly #connection: Connection;
  readonly #sender: Sender;
  #outbox: Outbox | undefined;
  #carried: Carried[] = [];
  #undone: Deed[] = [];
  #order = 0;

  constructor(shelf: Shelf, connection: Connection, sender: Sender) {
    this.#shelf = shelf;
    this.#connection = connection;
    this.#sender = sender;
  }

  /** How many changes the server has not answered. */
  get waiting(): number {
    return this.#carried.length;
  }

  /** Whether they outlive the page. */
  get safe(): boolean {
    return this.#outbox !== undefined && !this.#outbox.full;
  }

  /** From now on for this place; what the pages before left there comes back, to be drawn and sent. */
  open(place: string | null, take: (deed: Deed) => number): void {
    this.#carried = [];
    this.#undone = [];
    this.#outbox = place === null ? undefined : new Outbox(this.#shelf, place);
    for (const kept of this.#outbox?.all() ?? []) {
      this.#order = Math.max(this.#order, kept.order);
      this.#carried.push({ kept, serial: take(kept.deed), sent: false });
    }
    this.#sender.changed();
    this.resume();
  }

  carry(deed: Deed, serial: number): void {
    this.#undone = [];
    this.#post(deed, serial);
  }

  /** Takes back the last change that was not sent; false when there is none. */
  undo(): boolean {
    const last = this.#carried.at(-1);
    if (!last || last.sent || last.kept.deed.kind === 'undo' || last.kept.deed.kind === 'redo') {
      return false;
    }
    this.#carried.pop();
    this.#outbox?.drop(last.kept.change);
    this.#undone.push(last.kept.deed);
    this.#sender.withdrawn(last.serial);
    this.#sender.changed();
    return true;
  }

  /** The deed that undo took back last before it was sent. */
  redo(): Deed | undefined {
    return this.#undone.pop();
  }

  /** A deed that was taken back is done again; others may still be. */
  carryAgain(deed: Deed, serial: number): void {
    this.#post(deed, serial);
  }

  /** The server has answered every change up to this one. */
  acknowledge(serial: number): void {
    const answered = this.#carried.filter((each) => each.sent && each.serial <= serial);
    this.#carried = this.#carried.filter((each) => !answered.includes(each));
    answered.forEach(({ kept }) => this.#outbox?.drop(kept.change));
    this.#sender.changed();
  }

  /** Sends what waits, if it can be sent now. */
  resume(): void {
    for (const each of this.#carried) {
      if (!each.sent && this.#connection.up && this.#sender.ready()) {
        each.sent = true;
        this.#sender.send(each.kept, each.serial);
      }
    }
  }

  #post(deed: Deed, serial: number): void {
    const id = 'id' in deed ? deed.id : undefined;
    const before = this.#carried.findLast(({ kept }) => id !== undefined && subjectOf(kept) === id);
    this.#order = Math.max(this.#order + 1, Date.now());
    const kept: KeptChange = {
      change: newName(),
      order: this.#order,
      after: before?.kept.change ?? null,
      seen: before?.kept.seen ?? (id === undefined ? 0 : this.#sender.versionOf(id)),
      deed,
    };
    this.#outbox?.keep(kept);
    this.#carried.push({ kept, serial, sent: false });
    this.#sender.changed();
    this.resume();
  }
}

/** A random UUID (RFC 9562, 5.4); crypto.randomUUID is missing where a page came without encryption. */
function newName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
