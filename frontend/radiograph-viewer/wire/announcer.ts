import type { Change, Origin } from '../state/sighting-store';
import { toWire } from './outline-codec';
import type { ViewerEvents } from './viewer-events';

/** Tells the page what happened in a viewer, in the words of the wire. */
export class Announcer {
  readonly #target: EventTarget;

  constructor(target: EventTarget) {
    this.#target = target;
  }

  tell<N extends keyof ViewerEvents>(name: N, detail: ViewerEvents[N]): void {
    this.#target.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** Only what the reader did is news to the server. */
  changed(change: Change, origin: Origin): void {
    if (origin === 'server' || change.kind === 'replaced') {
      return;
    }
    const { outline, serial } = change;
    if (change.kind === 'outlined') {
      this.tell('sighting-outlined', { draftId: change.draftId, outline: toWire(outline), serial });
    } else {
      this.tell('sighting-reshaped', { id: change.id, outline: toWire(outline), serial });
    }
  }
}
