import type { Livewire } from '../model/livewire';
import type { Point } from '../model/outline';
import { simplified } from '../model/simplify';
import { untangled } from '../model/untangle';
import { toScreen } from '../model/view';
import { History } from '../state/history';
import type { Bench, Place, Tool } from './tool';

/** Screen distance within which a click means the first anchor. */
const CATCH = 9;
const CATCH_BY_FINGER = 22;
/** Two clicks of a double click may lie this far apart. */
const TREMOR = 3;
/** A hand that aims at an edge hits it within so many CSS pixels; with Shift it means exactly where it is. */
const SNAP = 6;
/** Steps from pixel to pixel are stairs; the contour may leave them by so many cells. */
const STAIRS = 0.6;

/**
 * Intelligent scissors: each click sets an anchor, and between anchors the line runs along the edge. A double click,
 * Enter or a click on the first anchor closes it, again along the edge.
 */
export class LivewireTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #bench: Bench;
  /** The ways drawn so far, each from one anchor to the next; the first is a single place. */
  #ways = new History<readonly (readonly Point[])[]>([]);
  #wire: Livewire | undefined;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  down(place: Place): void {
    const ways = this.#ways.present;
    const last = this.#last();
    if (ways.length >= 3 && this.#isNear(ways[0]?.[0], place)) {
      this.finish();
    } else if (last && this.#isNear(last, place, TREMOR)) {
      return; // the second half of a double click
    } else {
      this.#anchor(last ? this.#way(place) : [this.#first(place)]);
    }
  }

  move(place: Place): void {
    this.hover(place);
  }

  up(): void {
    // an anchor is set when the button goes down
  }

  hover(place: Place): void {
    if (this.#last()) {
      this.#show(this.#way(place));
    }
  }

  doubleClick(): void {
    this.finish();
  }

  finish(): void {
    const first = this.#ways.present[0]?.[0];
    if (!first || this.#ways.present.length < 3) {
      return;
    }
    const closing = this.#wire?.to(first) ?? [];
    const stairs = [...this.#ways.present.flat(), ...closing];
    const points = untangled(simplified(stairs, STAIRS * this.#bench.cellOfWires));
    if (points.length >= 3) {
      this.cancel();
      this.#bench.outlined({ type: 'polygon', points });
    }
  }

  undo(): boolean {
    return this.#step(this.#ways.undo());
  }

  redo(): boolean {
    return this.#step(this.#ways.redo());
  }

  cancel(): boolean {
    const drawing = this.#ways.present.length > 0;
    this.#ways = new History<readonly (readonly Point[])[]>([]);
    this.#wire = undefined;
    this.#bench.sketch(undefined);
    return drawing;
  }

  #first({ image, shift }: Place): Point {
    const wire = this.#bench.wireFrom(image);
    return shift || !wire ? image : wire.snapped(image, SNAP / this.#bench.view.scale);
  }

  #way({ image, shift }: Place): readonly Point[] {
    const wire = this.#wire;
    return wire ? wire.to(shift ? image : wire.snapped(image, SNAP / this.#bench.view.scale)) : [image];
  }

  #anchor(way: readonly Point[]): void {
    this.#ways.push([...this.#ways.present, way]);
    this.#seed();
    this.#show([]);
  }

  /** From now on ways lead on from the last anchor. */
  #seed(): void {
    const last = this.#last();
    this.#wire = last && this.#bench.wireFrom(last);
  }

  #last(): Point | undefined {
    return this.#ways.present.at(-1)?.at(-1);
  }

  #step(stepped: boolean): boolean {
    if (stepped) {
      this.#seed();
      this.#show([]);
    }
    return stepped;
  }

  #show(next: readonly Point[]): void {
    const points = [...this.#ways.present.flat(), ...next];
    this.#bench.sketch(points.length > 0 ? { kind: 'stroke', points } : undefined);
  }

  #isNear(vertex: Point | undefined, { screen, touch }: Place, within = touch ? CATCH_BY_FINGER : CATCH): boolean {
    const at = vertex && toScreen(this.#bench.view, vertex);
    return at !== undefined && Math.hypot(at[0] - screen[0], at[1] - screen[1]) <= within;
  }
}
