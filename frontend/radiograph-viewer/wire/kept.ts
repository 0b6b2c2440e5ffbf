import { CaliperStore } from '../state/caliper-store';
import { SightingStore } from '../state/sighting-store';
import type { Announcer } from './announcer';

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

  /** Another film: nothing of the old one stays. */
  clear(): void {
    this.sightings.clear();
    this.calipers.clear();
  }
}
