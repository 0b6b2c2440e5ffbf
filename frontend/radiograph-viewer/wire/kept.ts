import type { Caliper } from '../model/caliper';
import type { Sighting } from '../model/sighting';
import { CaliperStore } from '../state/caliper-store';
import { SightingStore } from '../state/sighting-store';
import type { Announcer } from './announcer';
import { fromWire } from './outline-codec';

/** What the server has said of a film, in the words of the wire. */
interface Said {
  readonly sightings: readonly Sighting[];
  readonly calipers: readonly Caliper[];
  readonly bounding: string | null;
}

/** Everything drawn on the film that the server keeps. */
export class Kept {
  readonly sightings = new SightingStore();
  readonly calipers: CaliperStore;

  readonly #changed: () => void;

  constructor(announcer: Announcer, changed: () => void) {
    this.#changed = changed;
    this.calipers = new CaliperStore((change) => {
      announcer.caliperChanged(change);
      changed();
    });
    this.sightings.listen(changed);
  }

  /** The server has dealt with every change of a caliper up to this one. */
  acknowledgeCaliper(serial: number): void {
    this.calipers.acknowledge(serial);
    this.#changed();
  }

  /** Takes over what the server has said anew. */
  follow(said: ReadonlyMap<PropertyKey, unknown>, { sightings, calipers, bounding }: Said): void {
    if (said.has('sightings')) {
      this.sightings.replace(sightings.map((it) => ({ ...it, outline: fromWire(it.outline) })));
    }
    if (said.has('calipers')) {
      this.calipers.replace(calipers);
    }
    this.sightings.bounding = bounding;
  }

  /** Another film: nothing of the old one stays. */
  clear(): void {
    this.sightings.clear();
    this.calipers.clear();
  }
}
