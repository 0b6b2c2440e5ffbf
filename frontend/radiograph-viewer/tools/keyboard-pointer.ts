import type { ScreenPoint } from '../model/view';
import { pannedBy } from '../model/view';
import type { Desk } from './pointer-router';
import { placeOn } from './pointer-router';
import type { Place, Tool } from './tool';

const DIRECTIONS = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;
export type Direction = keyof typeof DIRECTIONS;

export function isDirection(word: string): word is Direction {
  return word in DIRECTIONS;
}

/** So far from the edge of the viewer, in CSS pixels, the film moves instead of the pointer. */
const MARGIN = 24;

/** A pointer that keys move, click and hold: whatever a tool can do with a mouse can be done with it. */
export class KeyboardPointer {
  readonly #desk: Desk;
  readonly #changed: () => void;
  #at: ScreenPoint | undefined;
  #held: Tool | undefined;

  constructor(desk: Desk, changed: () => void) {
    this.#desk = desk;
    this.#changed = changed;
  }

  /** Where it is in the viewer's box; undefined while it is not in use. */
  get at(): ScreenPoint | undefined {
    return this.#at;
  }

  /** Whether its button is down. */
  get holding(): boolean {
    return this.#held !== undefined;
  }

  /** @param length in CSS pixels */
  step(direction: Direction, length: number): boolean {
    if (!this.#desk.ready) {
      return false;
    }
    const [x, y] = DIRECTIONS[direction];
    this.#at = this.#at ? this.#moved(this.#at, x * length, y * length) : this.#middle();
    const place = this.#place(this.#at);
    this.#desk.pointed(place, false);
    const tool = this.#desk.toolFor(0);
    if (this.#held === tool) {
      tool.move(place);
    } else {
      this.#held = undefined; // another tool was chosen meanwhile
      tool.hover?.(place);
    }
    this.#changed();
    return true;
  }

  click(): boolean {
    return this.#pressed((tool, place) => {
      if (this.#held !== tool) {
        tool.down(place);
      }
      this.#held = undefined;
      tool.up(place);
      this.#desk.clicked(place);
    });
  }

  /** Presses the button, or lets it go. */
  hold(): boolean {
    return this.#pressed((tool, place) => {
      if (this.#held === tool) {
        this.#held = undefined;
        tool.up(place);
      } else {
        this.#held = tool;
        tool.down(place);
      }
    });
  }

  /** The stroke under way is given up; false when there was none. */
  giveUp(): boolean {
    const held = this.#held;
    this.#held = undefined;
    held?.cancel();
    this.#changed();
    return held !== undefined;
  }

  /** The mouse is used again; browsers tell of a mouse that rests, too, when what lies under it changes. */
  readonly leave = ({ movementX, movementY }: Pick<PointerEvent, 'movementX' | 'movementY'>): void => {
    if (this.#at && (movementX !== 0 || movementY !== 0)) {
      this.#at = undefined;
      this.giveUp();
    }
  };

  #pressed(press: (tool: Tool, place: Place) => void): boolean {
    if (!this.#desk.ready) {
      return false;
    }
    this.#at ??= this.#middle();
    press(this.#desk.toolFor(0), this.#place(this.#at));
    this.#changed();
    return true;
  }

  #place(screen: ScreenPoint): Place {
    return { ...placeOn(this.#desk, screen), touch: false, shift: false };
  }

  #middle(): ScreenPoint {
    const { width, height } = this.#desk.view;
    return [width / 2, height / 2];
  }

  /** At the edge of the viewer the film comes along. */
  #moved([x, y]: ScreenPoint, dx: number, dy: number): ScreenPoint {
    const { width, height } = this.#desk.view;
    const [toX, toY] = [within(x + dx, width), within(y + dy, height)];
    const [beyondX, beyondY] = [x + dx - toX, y + dy - toY];
    if (beyondX !== 0 || beyondY !== 0) {
      this.#desk.look(pannedBy(this.#desk.view, -beyondX, -beyondY));
    }
    return [toX, toY];
  }
}

function within(value: number, size: number): number {
  return Math.max(MARGIN, Math.min(size - MARGIN, value));
}
