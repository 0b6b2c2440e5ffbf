import type { Extent, ScreenPoint, View } from '../model/view';
import { ontoFilm, pannedBy, toImage, zoomedAt } from '../model/view';
import type { Place, Tool } from './tool';

/** What the router needs of the viewer. */
export interface Desk {
  /** Whether a film is on the screen; before that, nothing the pointer does means anything. */
  readonly ready: boolean;
  readonly view: View;
  readonly extent: Extent;
  look(view: View): void;
  /** The tool for a button: the chosen one for the primary, pan and zoom for the others. */
  toolFor(button: number): Tool;
  /** The pointer went down and up without moving. */
  clicked(place: Place): void;
  /** The pointer is here, or nowhere any more; a finger that works with a tool is in the way of what it touches. */
  pointed(place: Place | undefined, working: boolean): void;
  /** A click of the secondary button, or a long press. */
  menu(place: Place): void;
}

/** A finger that moved less than this, in CSS pixels, tapped. */
const TAP = 5;
/** Zoom of one unit of a wheel; a notch has 100 to 120 of them. */
const WHEEL = 0.0016;
/** A pinch on a touchpad comes as small wheel steps with Ctrl. */
const PINCH = 0.01;
const PIXELS_A_LINE = 16;
/** A finger that stays so long, in milliseconds, asks for the menu. */
const LONG_PRESS = 550;

interface Stroke {
  readonly tool: Tool;
  readonly start: Place;
  begun: boolean;
  moved: boolean;
}

/** Turns what mouse, pen and fingers do in an element into calls of tools: one finger is the tool, two pan and pinch. */
export class PointerRouter {
  readonly #element: HTMLElement;
  readonly #desk: Desk;
  readonly #fingers = new Map<number, ScreenPoint>();
  #stroke: Stroke | undefined;
  #longPress: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement, desk: Desk) {
    this.#element = element;
    this.#desk = desk;
    element.addEventListener('pointerdown', (event) => {
      this.#down(event);
    });
    element.addEventListener('pointermove', (event) => {
      this.#move(event);
    });
    element.addEventListener('pointerup', (event) => {
      this.#up(event);
    });
    element.addEventListener('pointercancel', (event) => {
      this.#lost(event);
    });
    element.addEventListener('pointerleave', () => {
      this.#desk.pointed(undefined, false);
    });
    element.addEventListener('dblclick', (event) => {
      this.#doubleClick(event);
    });
    element.addEventListener(
      'wheel',
      (event) => {
        this.#wheel(event);
      },
      { passive: false },
    );
    element.addEventListener('contextmenu', (event) => {
      event.preventDefault();
    });
  }

  #down(event: PointerEvent): void {
    const place = this.#place(event);
    if (!place) {
      return;
    }
    this.#element.setPointerCapture(event.pointerId);
    if (place.touch) {
      this.#fingers.set(event.pointerId, place.screen);
    }
    clearTimeout(this.#longPress);
    if (this.#fingers.size > 1) {
      this.#giveUp();
    } else if (!this.#stroke) {
      this.#stroke = { tool: this.#desk.toolFor(event.button), start: place, begun: false, moved: false };
      if (place.touch) {
        this.#longPress = setTimeout(() => {
          this.#pressedLong(place);
        }, LONG_PRESS);
      } else {
        this.#begin(this.#stroke); // a finger may turn out to be the first of two
      }
    }
    if (event.button === 1) {
      event.preventDefault(); // no scrolling by the middle button
    }
  }

  #move(event: PointerEvent): void {
    const place = this.#place(event);
    if (!place) {
      return;
    }
    if (this.#fingers.size > 1) {
      this.#pinch(event.pointerId, place.screen);
      return;
    }
    this.#follow(event.pointerId, place);
    const stroke = this.#stroke;
    this.#desk.pointed(place, place.touch && stroke !== undefined);
    if (!stroke) {
      this.#desk.toolFor(0).hover?.(place);
      return;
    }
    const far = Math.hypot(place.screen[0] - stroke.start.screen[0], place.screen[1] - stroke.start.screen[1]);
    stroke.moved ||= far > (place.touch ? TAP : 2);
    if (stroke.moved) {
      clearTimeout(this.#longPress);
    }
    if (stroke.begun || stroke.moved) {
      this.#begin(stroke);
      this.#places(event).forEach((step) => {
        stroke.tool.move(step);
      });
    }
  }

  #up(event: PointerEvent): void {
    const place = this.#place(event);
    const stroke = this.#stroke;
    clearTimeout(this.#longPress);
    this.#fingers.delete(event.pointerId);
    this.#stroke = undefined;
    if (place?.touch) {
      this.#desk.pointed(undefined, false);
    }
    if (!place || !stroke) {
      return;
    }
    this.#begin(stroke);
    stroke.tool.up(place);
    if (!stroke.moved && event.button === 0) {
      this.#desk.clicked(place);
    } else if (!stroke.moved && event.button === 2) {
      this.#desk.menu(place);
    }
  }

  #lost(event: PointerEvent): void {
    this.#fingers.delete(event.pointerId);
    this.#giveUp();
  }

  #doubleClick(event: MouseEvent): void {
    const place = this.#place(event);
    if (place) {
      this.#desk.toolFor(0).doubleClick?.(place);
    }
  }

  #wheel(event: WheelEvent): void {
    if (!this.#desk.ready) {
      return;
    }
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? PIXELS_A_LINE : 1);
    if (!event.ctrlKey && this.#desk.toolFor(0).wheel?.(pixels)) {
      return;
    }
    const factor = Math.exp(-pixels * (event.ctrlKey ? PINCH : WHEEL));
    this.#desk.look(zoomedAt(this.#desk.view, this.#screen(event), factor));
  }

  /** Moves the film with the middle between two fingers and zooms with their distance. */
  #pinch(pointer: number, screen: ScreenPoint): void {
    const before = pair(this.#fingers);
    this.#follow(pointer, { screen, touch: true });
    const after = pair(this.#fingers);
    if (before && after && before.span > 0) {
      const panned = pannedBy(this.#desk.view, after.middle[0] - before.middle[0], after.middle[1] - before.middle[1]);
      this.#desk.look(zoomedAt(panned, after.middle, after.span / before.span));
    }
  }

  #follow(pointer: number, { screen, touch }: Pick<Place, 'screen' | 'touch'>): void {
    if (touch && this.#fingers.has(pointer)) {
      this.#fingers.set(pointer, screen);
    }
  }

  #begin(stroke: Stroke): void {
    if (!stroke.begun) {
      stroke.begun = true;
      stroke.tool.down(stroke.start);
    }
  }

  #pressedLong(place: Place): void {
    this.#giveUp();
    this.#fingers.clear();
    this.#desk.menu(place);
  }

  #giveUp(): void {
    clearTimeout(this.#longPress);
    this.#desk.pointed(undefined, false);
    const stroke = this.#stroke;
    if (stroke?.begun && !stroke.tool.undo?.()) {
      stroke.tool.cancel();
    }
    this.#stroke = undefined;
  }

  /** All steps since the last event: a fast hand makes several between two frames. */
  #places(event: PointerEvent): Place[] {
    const steps = event.getCoalescedEvents();
    return (steps.length > 0 ? steps : [event]).flatMap((step) => this.#place(step, event) ?? []);
  }

  #place(event: MouseEvent, pointer: MouseEvent = event): Place | undefined {
    if (!this.#desk.ready) {
      return undefined;
    }
    const screen = this.#screen(event);
    return {
      ...placeOn(this.#desk, screen),
      touch: pointer instanceof PointerEvent && pointer.pointerType === 'touch',
      shift: event.shiftKey,
    };
  }

  #screen(event: MouseEvent): ScreenPoint {
    const { left, top } = this.#element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  }
}

/** What lies under a point of the viewer's box; beside the film, what of it is nearest. */
export function placeOn(
  { view, extent }: Pick<Desk, 'view' | 'extent'>,
  screen: ScreenPoint,
): Pick<Place, 'image' | 'screen'> {
  return { image: ontoFilm(toImage(view, screen), extent), screen };
}

function pair(fingers: ReadonlyMap<number, ScreenPoint>): { middle: ScreenPoint; span: number } | undefined {
  const [a, b] = [...fingers.values()];
  return (
    a &&
    b && {
      middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2],
      span: Math.hypot(a[0] - b[0], a[1] - b[1]),
    }
  );
}
