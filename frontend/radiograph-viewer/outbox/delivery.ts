import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SightingStore } from '../state/sighting-store';
import type { Announcer } from '../wire/announcer';
import { CONNECTION } from './connection';
import { Courier } from './courier';
import { Recovery } from './recovery';

/** Those of every viewer on the page. */
const ALL = new Set<Delivery>();

/** How many changes of all viewers on the page the server has not answered. */
export function changesWaiting(): number {
  return [...ALL].reduce((sum, delivery) => sum + delivery.waiting, 0);
}

/** Sees to it that everything the reader does in a viewer reaches the server, now or later. */
export class Delivery implements ReactiveController {
  readonly #store: SightingStore;
  readonly #courier: Courier;
  #listening = (): void => undefined;
  readonly #resume = (): void => {
    this.#courier.resume();
  };

  readonly #recovery = new Recovery({
    stuck: () => this.#courier.safe && this.#courier.waiting > 0,
    reachable: async () => (await fetch('icons/calcitrack.svg', { cache: 'no-store' })).ok,
    startAnew: () => {
      location.reload();
    },
  });

  /** @param ready whether this viewer's changes may be sent now, apart from the connection */
  constructor(host: ReactiveControllerHost, store: SightingStore, announcer: Announcer, ready: () => boolean) {
    host.addController(this);
    this.#store = store;
    this.#courier = new Courier(localStorage, CONNECTION, {
      ready,
      versionOf: (id) => store.find(id)?.version ?? 0,
      send: (change, serial) => {
        announcer.send(change, serial);
      },
      withdrawn: (serial) => {
        store.withdraw(serial);
      },
      changed: () => {
        window.dispatchEvent(new CustomEvent('changes-waiting'));
      },
    });
    store.listen((change, origin) => {
      if (origin === 'user' && change.kind === 'done') {
        this.#courier.carry(change.deed, change.serial);
      }
    });
  }

  /** How many changes the server has not answered. */
  get waiting(): number {
    return this.#courier.waiting;
  }

  hostConnected(): void {
    ALL.add(this);
    this.#listening = CONNECTION.listen(() => {
      if (!CONNECTION.up) {
        this.#recovery.broken();
      }
      this.#resume();
    });
  }

  hostDisconnected(): void {
    ALL.delete(this);
    this.#listening();
    this.#recovery.stop();
  }

  /** The film may be another one, or may be worked on now. */
  hostUpdated(): void {
    this.#resume();
  }

  /** From now on for this place; null keeps changes with the page only. */
  open(place: string | null): void {
    this.#courier.open(place, (deed) => this.#store.take(deed));
  }

  /** The server has dealt with every change up to this one. */
  acknowledge(serial: number): void {
    this.#courier.acknowledge(serial);
    this.#store.acknowledge(serial);
  }

  /** What was not sent yet is undone here; everything else by the server, in its order. */
  readonly ask = (what: 'undo' | 'redo'): void => {
    if (what === 'undo' && this.#courier.undo()) {
      return;
    }
    const again = what === 'redo' ? this.#courier.redo() : undefined;
    if (again) {
      this.#courier.carryAgain(again, this.#store.take(again));
    } else {
      this.#store.do({ kind: what });
    }
  };

  readonly askToDelete = (id: string): void => {
    this.#store.remove(id);
  };
}
