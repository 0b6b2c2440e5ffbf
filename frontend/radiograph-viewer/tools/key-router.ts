import type { Command } from './keyboard';
import { commandOf } from './keyboard';
import { isPressing, isTyping } from './typing';

/** What does something with keys; false means a key was of no use to it. */
export interface KeyTarget {
  obey(command: Command, repeated: boolean): boolean;
  /** A key is up again. */
  release(command: Command, afterMilliseconds: number): void;
}

/** The viewer that was used last has the keys; a page may show several. */
let current: KeyTarget | undefined;

/** Listens on the whole page, so that a reader need not click into the film first. */
export class KeyRouter {
  readonly #host: HTMLElement;
  readonly #target: KeyTarget;
  readonly #down = new Map<string, { command: Command; since: number }>();

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
    const command = commandOf(event);
    if (!command || current !== this.#target || event.defaultPrevented || isTyping(event) || isPressing(event)) {
      return;
    }
    const walks = command.kind === 'next' || command.kind === 'previous';
    if (walks && !event.composedPath().includes(this.#host)) {
      return; // Tab belongs to the page unless the film has the focus
    }
    if (this.#target.obey(command, event.repeat)) {
      event.preventDefault();
      if (!event.repeat) {
        this.#down.set(event.code, { command, since: event.timeStamp });
      }
    }
  };

  readonly #keyUp = (event: KeyboardEvent): void => {
    const pressed = this.#down.get(event.code);
    if (pressed) {
      this.#down.delete(event.code);
      this.#target.release(pressed.command, event.timeStamp - pressed.since);
    }
  };
}
