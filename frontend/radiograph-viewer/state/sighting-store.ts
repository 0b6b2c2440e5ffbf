import type { Outline } from '../model/outline';
import { roundedOutline } from '../model/rounded';
import type { Deed } from '../outbox/kept-change';
import type { Sighting } from '../model/sighting';

/** Who caused a change: what the server sends back is no news to it, and no step that the reader could undo. */
export type Origin = 'user' | 'server';

export type Change =
  { readonly kind: 'done'; readonly deed: Deed; readonly serial: number } | { readonly kind: 'replaced' };

export type Listener = (change: Change, origin: Origin) => void;

/** What the reader did and the server has not answered. */
interface Pending {
  readonly deed: Deed;
  readonly serial: number;
}

/** A sighting in a shape that nobody has measured yet: the old numbers would be wrong for it. */
export function unmeasured(sighting: Sighting, outline: Outline): Sighting {
  return { ...sighting, outline, measurementText: '…' };
}

/**
 * The sightings on the screen: the server's list, with what the reader has done since on top. A change of the
 * reader's stays on top until the server has answered it; then the server's word counts, be it yes or no.
 */
export class SightingStore {
  #server: readonly Sighting[] = [];
  #pending: readonly Pending[] = [];
  readonly #listeners = new Set<Listener>();
  #drawn: readonly Sighting[] | undefined;
  #serial = 0;
  #acknowledged = 0;

  /** The region of the body that new outlines bound; null while they are of deposits. */
  bounding: string | null = null;

  /** What to draw, drafts last; the same list until something changes. */
  get sightings(): readonly Sighting[] {
    this.#drawn ??= this.#compose();
    return this.#drawn;
  }

  /** Those of which nobody has said yet what they show. */
  get openIds(): readonly string[] {
    return this.#server.filter(({ draft }) => draft === true).map(({ id }) => id);
  }

  find(id: string | null): Sighting | undefined {
    return this.sightings.find((sighting) => sighting.id === id);
  }

  /** Whether the server knows this sighting already; a draft cannot be reshaped before. */
  isKnown(id: string): boolean {
    return this.#server.some((sighting) => sighting.id === id);
  }

  listen(listener: Listener): void {
    this.#listeners.add(listener);
  }

  /** Shown as it will come back from the server, so that saving moves nothing. */
  outline(outline: Outline): string {
    const region = this.bounding === null ? {} : { region: this.bounding };
    return draftOf(this.do({ kind: 'outlined', outline: roundedOutline(outline), ...region }));
  }

  reshape(id: string, outline: Outline): void {
    this.do({ kind: 'reshaped', id, outline: roundedOutline(outline) });
  }

  remove(id: string): void {
    this.do({ kind: 'removed', id });
  }

  /** Shows at once what the reader did, and tells it; gives back its serial number. */
  do(deed: Deed): number {
    const serial = this.take(deed);
    this.#tell({ kind: 'done', deed, serial }, 'user');
    return serial;
  }

  /** Shows what the reader did when the server was told already, or will be without us. */
  take(deed: Deed): number {
    const serial = ++this.#serial;
    this.#pending = [...this.#pending, { deed, serial }];
    this.#tell({ kind: 'replaced' }, 'server');
    return serial;
  }

  /** The server's list; drafts that it has answered are in it now, or were refused. */
  replace(sightings: readonly Sighting[]): void {
    this.#server = sightings;
    this.#forget(({ serial }) => serial <= this.#acknowledged);
  }

  /** The server has dealt with every change up to this one: reshaping shows what the server made of it. */
  acknowledge(serial: number): void {
    this.#acknowledged = Math.max(this.#acknowledged, serial);
    this.#forget((each) => each.serial <= this.#acknowledged && each.deed.kind !== 'outlined');
  }

  discardDraft(draftId: string): void {
    this.#forget(({ serial, deed }) => deed.kind === 'outlined' && draftOf(serial) === draftId);
  }

  /** What was done is taken back before the server knew of it. */
  withdraw(serial: number): void {
    this.#forget((each) => each.serial === serial);
  }

  /** Another film: nothing of the old one stays. */
  clear(): void {
    this.#server = [];
    this.#forget(() => true);
  }

  #forget(which: (pending: Pending) => boolean): void {
    this.#pending = this.#pending.filter((pending) => !which(pending));
    this.#tell({ kind: 'replaced' }, 'server');
  }

  #compose(): Sighting[] {
    let drawn = [...this.#server];
    for (const { deed, serial } of this.#pending) {
      if (deed.kind === 'outlined') {
        drawn.push({ id: draftOf(serial), label: '', outline: deed.outline, draft: true });
      } else if (deed.kind === 'reshaped') {
        drawn = drawn.map((one) => (one.id === deed.id ? unmeasured(one, deed.outline) : one));
      } else if (deed.kind === 'removed') {
        drawn = drawn.filter((one) => one.id !== deed.id);
      }
    }
    return drawn;
  }

  #tell(change: Change, origin: Origin): void {
    this.#drawn = undefined;
    this.#listeners.forEach((listener) => {
      listener(change, origin);
    });
  }
}

/** The name of an outline that the server does not know yet. */
export function draftOf(serial: number): string {
  return `draft-${serial}`;
}
