import type { Outline } from '../model/outline';
import type { Sighting } from '../model/sighting';

/** Who caused a change: what the server sends back is no news to it, and no step that the reader could undo. */
export type Origin = 'user' | 'server';

export type Change =
  | { readonly kind: 'outlined'; readonly draftId: string; readonly outline: Outline; readonly serial: number }
  | { readonly kind: 'reshaped'; readonly id: string; readonly outline: Outline; readonly serial: number }
  | { readonly kind: 'replaced' };

export type Listener = (change: Change, origin: Origin) => void;

interface Pending {
  readonly outline: Outline;
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
  readonly #reshaped = new Map<string, Pending>();
  readonly #drafts = new Map<string, Pending>();
  readonly #listeners = new Set<Listener>();
  #drawn: readonly Sighting[] | undefined;
  #serial = 0;
  #acknowledged = 0;

  /** What to draw, drafts last; the same list until something changes. */
  get sightings(): readonly Sighting[] {
    this.#drawn ??= this.#compose();
    return this.#drawn;
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

  outline(outline: Outline): string {
    const serial = ++this.#serial;
    const draftId = `draft-${serial}`;
    this.#drafts.set(draftId, { outline, serial });
    this.#tell({ kind: 'outlined', draftId, outline, serial }, 'user');
    return draftId;
  }

  reshape(id: string, outline: Outline): void {
    const serial = ++this.#serial;
    this.#reshaped.set(id, { outline, serial });
    this.#tell({ kind: 'reshaped', id, outline, serial }, 'user');
  }

  /** The server's list; drafts that it has answered are in it now, or were refused. */
  replace(sightings: readonly Sighting[]): void {
    this.#server = sightings;
    forgetAnswered(this.#drafts, this.#acknowledged);
    this.#tell({ kind: 'replaced' }, 'server');
  }

  /** The server has dealt with every change up to this one: reshaping shows what the server made of it. */
  acknowledge(serial: number): void {
    this.#acknowledged = Math.max(this.#acknowledged, serial);
    forgetAnswered(this.#reshaped, this.#acknowledged);
    this.#tell({ kind: 'replaced' }, 'server');
  }

  discardDraft(draftId: string): void {
    if (this.#drafts.delete(draftId)) {
      this.#tell({ kind: 'replaced' }, 'server');
    }
  }

  /** Another film: nothing of the old one stays. */
  clear(): void {
    this.#server = [];
    this.#drafts.clear();
    this.#reshaped.clear();
    this.#tell({ kind: 'replaced' }, 'server');
  }

  #compose(): Sighting[] {
    const known = this.#server.map((sighting) => {
      const pending = this.#reshaped.get(sighting.id);
      return pending ? unmeasured(sighting, pending.outline) : sighting;
    });
    const drafts = [...this.#drafts].map(([id, { outline }]) => ({ id, label: '', outline, draft: true }));
    return [...known, ...drafts];
  }

  #tell(change: Change, origin: Origin): void {
    this.#drawn = undefined;
    this.#listeners.forEach((listener) => {
      listener(change, origin);
    });
  }
}

function forgetAnswered(pending: Map<string, Pending>, acknowledged: number): void {
  for (const [id, { serial }] of pending) {
    if (serial <= acknowledged) {
      pending.delete(id);
    }
  }
}
