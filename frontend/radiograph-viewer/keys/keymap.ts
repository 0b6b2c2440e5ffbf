import { CATALOGUE } from './catalogue';
import type { Bindings, ProfileName } from './profiles';
import { IN_TURN, profile, PROFILE_NAMES } from './profiles';
import type { Pressed } from './stroke';
import { strokesOf } from './stroke';

/** A reader's choice of keys: a profile, and what they changed in it. */
export interface KeyChoice {
  readonly profile: ProfileName;
  readonly own: Bindings;
}

export const USUAL_KEYS: KeyChoice = { profile: 'Calcitrack', own: {} };

/** Two commands that one stroke asks for. */
export interface Conflict {
  readonly stroke: string;
  readonly names: readonly string[];
}

/** Which stroke asks for which command. */
export class Keymap {
  readonly choice: KeyChoice;
  readonly #bindings: Bindings;
  readonly #commands = new Map<string, string[]>();

  constructor(choice: KeyChoice = USUAL_KEYS) {
    this.choice = choice;
    this.#bindings = { ...profile(choice.profile), ...choice.own };
    for (const { name } of inOrder()) {
      this.strokes(name).forEach((stroke) => {
        this.#commands.set(stroke, [...(this.#commands.get(stroke) ?? []), name]);
      });
    }
  }

  /** The strokes of a command. */
  strokes(name: string): readonly string[] {
    return this.#bindings[name] ?? [];
  }

  /** The commands that a stroke asks for, in turn, and how the stroke is written. */
  find(event: Pressed): { readonly stroke: string; readonly names: readonly string[] } | undefined {
    for (const stroke of strokesOf(event)) {
      const names = this.#commands.get(stroke);
      if (names) {
        return { stroke, names };
      }
    }
    return undefined;
  }

  get conflicts(): readonly Conflict[] {
    return [...this.#commands]
      .filter(([, names]) => names.length > 1 && !isInTurn(names))
      .map(([stroke, names]) => ({ stroke, names }));
  }

  /** Gives a stroke to a command; whoever had it loses it. */
  with(name: string, stroke: string): Keymap {
    const losers = (this.#commands.get(stroke) ?? []).filter((other) => other !== name && !isInTurn([other, name]));
    const taken = losers.map((loser) => [loser, this.strokes(loser).filter((other) => other !== stroke)]);
    return this.#changed({ ...Object.fromEntries(taken), [name]: [stroke] } as Bindings);
  }

  without(name: string): Keymap {
    return this.#changed({ [name]: [] });
  }

  #changed(change: Bindings): Keymap {
    return new Keymap({ ...this.choice, own: { ...this.choice.own, ...change } });
  }
}

/** A command that others wait for comes before them. */
function inOrder(): readonly { readonly name: string }[] {
  const first = new Set(IN_TURN.map(([name]) => name));
  return [...CATALOGUE].sort((a, b) => Number(first.has(b.name)) - Number(first.has(a.name)));
}

function isInTurn(names: readonly string[]): boolean {
  return IN_TURN.some((pair) => names.every((name) => pair.includes(name)));
}

/** Reads what was kept for a reader; what this version does not know is left out. */
export function readChoice(kept: unknown): KeyChoice {
  const { profile: name, own } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  const known = PROFILE_NAMES.find((each) => each === name);
  const names = new Set(CATALOGUE.map((entry) => entry.name));
  const changes = Object.entries(typeof own === 'object' && own !== null ? own : {}).filter(
    (change): change is [string, string[]] =>
      names.has(change[0]) && Array.isArray(change[1]) && change[1].every((stroke) => typeof stroke === 'string'),
  );
  return { profile: known ?? 'Calcitrack', own: Object.fromEntries(changes) };
}
