import type { Keymap } from '../keys/keymap';
import { isPressing, isTyping } from './typing';

/** What does something with keys. */
export interface KeyTarget {
  readonly keymap: Keymap;
  /** Does the first of these commands that is of any use; false when none was. */
  obey(names: readonly string[], stroke: string, repeated: boolean): boolean;
  /** A key is up again. */
  release(names: readonly string[], stroke: string, afterMilliseconds: number): void;
}

/** The viewer that was used last has the keys; a page may show several. */
let current: KeyTarget | undefined;

/** Listens on the whole page, so that a reader need not click into the film first. */
export class KeyRouter {
  readonly #host: HTMLElement;
  readonly #target: KeyTarget;
  readonly #down = new Map<string, { names: readonly string[]; stroke: string; since: number }>();

  constructor(host: HTMLElement, target: KeyTarget) {
    this.#host = host;
    this.#target = target;
  }

  open(): void {
    current ??= this.#target;
    document.addEventListener('keydown', this.#keyDown);
    document.addEventListener('keyup', this.#keyUp);
  }

  close(): void {
    document.removeEventListener('keydown', this.#keyDown);
    document.removeEventListener('keyup', this.#keyUp);
    this.#down.clear();
    if (current === this.#target) {
      current = undefined;
    }
  }

  /** The reader works here now. */
  claim(): void {
    current = this.#target;
  }

  readonly #keyDown = (event: KeyboardEvent): void => {
    if (current !== this.#target || event.defaultPrevented || isTyping(event) || isPressing(event)) {
      return;
    }
    const found = this.#target.keymap.find(event);
    if (!found || (belongsToThePage(event) && !event.composedPath().includes(this.#host))) {
      return;
    }
    if (this.#target.obey(found.names, found.stroke, event.repeat)) {
      event.preventDefault();
      if (!event.repeat) {
        this.#down.set(event.code, { ...found, since: event.timeStamp });
      }
    }
  };

  readonly #keyUp = (event: KeyboardEvent): void => {
    const pressed = this.#down.get(event.code);
    if (pressed) {
      this.#down.delete(event.code);
      this.#target.release(pressed.names, pressed.stroke, event.timeStamp - pressed.since);
    }
  };
}

/** Tab goes on, and arrows move within what has the focus; with nothing focused but a button they are free. */
function belongsToThePage(event: KeyboardEvent): boolean {
  const [focused] = event.composedPath();
  const free =
    focused === document.body || (focused instanceof HTMLElement && focused.matches('button, vaadin-button'));
  return event.key === 'Tab' || (event.key.startsWith('Arrow') && !free);
}
