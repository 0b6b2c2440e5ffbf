import type { KeptChange } from '../outbox/kept-change';
import { draftOf } from '../state/sighting-store';
import type { CaliperChange } from '../state/caliper-store';
import type { CaliperShape } from '../model/caliper';
import { roundedOutline, roundedPoint } from '../model/rounded';
import type { Line } from '../model/line';
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

  caliperChanged(change: CaliperChange): void {
    const said = { ...wireShape(change.shape), serial: change.serial };
    if (change.kind === 'laid') {
      this.tell('caliper-laid', said);
    } else {
      this.tell('caliper-moved', { id: change.id, ...said });
    }
  }

  /** Sends what the reader did, under the name by which the server makes it once. */
  send({ deed, change, after, seen }: KeptChange, serial: number): void {
    const named = { change, after, seen, serial };
    switch (deed.kind) {
      case 'outlined':
        this.tell('sighting-outlined', {
          ...named,
          draftId: draftOf(serial),
          outline: roundedOutline(deed.outline),
          region: deed.region ?? null,
        });
        break;
      case 'reshaped':
        this.tell('sighting-reshaped', { ...named, id: deed.id, outline: roundedOutline(deed.outline) });
        break;
      case 'removed':
        this.tell('sighting-delete-requested', { ...named, id: deed.id });
        break;
      case 'undo':
        this.tell('undo-requested', named);
        break;
      case 'redo':
        this.tell('redo-requested', named);
        break;
    }
  }
}

function wireShape({ along, across }: CaliperShape): CaliperShape {
  const line = ({ from, to }: Line): Line => ({ from: roundedPoint(from), to: roundedPoint(to) });
  return across ? { along: line(along), across: line(across) } : { along: line(along) };
}
