import type { Keymap } from '../keys/keymap';
import type { Commander } from './commander';
import type { KeyTarget } from './key-router';

/** A commander together with the keys that reach it. */
export function keyTarget(commander: Commander, keymap: () => Keymap): KeyTarget {
  return {
    get keymap() {
      return keymap();
    },
    obey: (names, stroke, repeated) => commander.obey(names, stroke, repeated),
    release: (names, stroke, after) => {
      commander.release(names, stroke, after);
    },
  };
}
