import type { Handle } from '../model/handles';
import { handlesOf, reshaped } from '../model/handles';
import type { Outline, Point } from '../model/outline';
import { boundsOf, distanceTo, distanceToEdge, moved } from '../model/outline-geometry';
import type { Sighting } from '../model/sighting';
import { untangled } from '../model/untangle';
import type { Extent } from '../model/view';
import { toScreen } from '../model/view';
import type { CaliperBench } from './caliper-hand';
import { CaliperHand } from './caliper-hand';
import type { Place, Tool } from './tool';

/** What selecting needs beyond drawing. */
export interface SelectionBench extends CaliperBench {
  readonly sightings: readonly Sighting[];
  readonly selected: Sighting | undefined;
  /** Whether the selected sighting may be changed. */
  readonly editable: boolean;
  select(id: string | null): void;
  /** Shows a sighting with another outline for the moment. */
  preview(id: string, outline: Outline | undefined): void;
  reshape(id: string, outline: Outline): void;
  /** Leaves one part of an outline where it is and makes the other a sighting of its own. */
  split(id: string, kept: Outline, cut: Outline): void;
  /** Makes one outline of two; the other sighting goes. */
  join(id: string, otherId: string, outline: Outline): void;
}

/** CSS pixels between two handles of one outline. */
export const HANDLE_SPACING = 26;
const REACH = 9;
/** Half of the 44 pixels that a finger needs. */
const REACH_OF_FINGER = 22;
/** The hand may move this far in a click. */
const CLICK = 3;

interface Grip {
  readonly id: string;
  readonly outline: Outline;
  readonly from: Place;
  readonly handles: readonly Handle[];
  /** Absent when the outline is moved as a whole. */
  readonly handle: Handle | undefined;
}

/** Selects by a click; drags handles of the selected outline or caliper, or the whole of it. */
export class SelectTool implements Tool {
  readonly cursor = 'default';
  readonly #bench: SelectionBench;
  readonly #calipers: CaliperHand;
  #grip: Grip | undefined;
  #shape: Outline | undefined;

  constructor(bench: SelectionBench) {
    this.#bench = bench;
    this.#calipers = new CaliperHand(bench);
  }

  down(place: Place): void {
    this.#grip = this.#takeHandle(place);
    this.#shape = undefined;
    if (!this.#grip && this.#calipers.down(place)) {
      return;
    }
    this.#grip ??= this.#takeHold(place);
    if (!this.#grip) {
      this.click(place);
    }
  }

  move(place: Place): void {
    const grip = this.#grip;
    this.#calipers.move(place);
    if (!grip || (!this.#shape && screenDistance(place, grip.from) < CLICK)) {
      return;
    }
    this.#shape = pulled(grip, place.image, this.#bench.extent);
    this.#bench.preview(grip.id, this.#shape);
  }

  up(place: Place): void {
    const [grip, shape] = [this.#grip, this.#shape];
    this.#calipers.up();
    this.cancel();
    if (grip && shape) {
      this.#bench.reshape(grip.id, tidy(shape));
    } else if (grip) {
      this.click(place);
    }
  }

  /** Selects what lies under the pointer: the smallest where several do. */
  click(place: Place): void {
    this.#bench.select(this.#under(place)?.id ?? null);
  }

  cancel(): boolean {
    const grip = this.#grip;
    this.#grip = this.#shape = undefined;
    if (grip) {
      this.#bench.preview(grip.id, undefined);
    }
    return this.#calipers.cancel() || grip !== undefined;
  }

  #takeHandle(place: Place): Grip | undefined {
    const grip = this.#grips(place);
    const handle = grip && this.#nearestHandle(grip.handles, place);
    return handle && { ...grip, handle };
  }

  #takeHold(place: Place): Grip | undefined {
    const grip = this.#grips(place);
    return grip?.id === this.#under(place)?.id ? grip : undefined;
  }

  /** The selected outline, if it may be changed. */
  #grips(from: Place): Grip | undefined {
    const selected = this.#bench.selected;
    if (!selected || !this.#bench.editable) {
      return undefined;
    }
    const { id, outline } = selected;
    const handles = handlesOf(outline, HANDLE_SPACING / this.#bench.view.scale);
    return { id, outline, handles, handle: undefined, from };
  }

  #nearestHandle(handles: readonly Handle[], place: Place): Handle | undefined {
    const away = (at: Point): number => {
      const [x, y] = toScreen(this.#bench.view, at);
      return Math.hypot(x - place.screen[0], y - place.screen[1]);
    };
    const [nearest] = [...handles].sort((a, b) => away(a.at) - away(b.at));
    return nearest && away(nearest.at) <= reach(place) ? nearest : undefined;
  }

  #under(place: Place): Sighting | undefined {
    const near = this.#bench.sightings.filter(
      (sighting) => distance(sighting, place.image) * this.#bench.view.scale <= reach(place),
    );
    return near.sort((a, b) => extent(a.outline) - extent(b.outline))[0];
  }
}

function pulled({ outline, handles, handle, from }: Grip, to: Point, film: Extent): Outline {
  return handle
    ? reshaped(outline, handles, handle, to)
    : pushed(outline, [to[0] - from.image[0], to[1] - from.image[1]], film);
}

/** Moves the whole outline, as far as it stays on the film. */
function pushed(outline: Outline, [columns, rows]: Point, film: Extent): Outline {
  const [left, top, right, bottom] = boundsOf(outline);
  const within = (by: number, least: number, most: number): number => Math.min(Math.max(by, least), most);
  return moved(outline, within(columns, -left, film.columns - right), within(rows, -top, film.rows - bottom));
}

/** A vertex dragged across an edge leaves a loop, which has no area of its own. */
function tidy(outline: Outline): Outline {
  return outline.type === 'polygon' ? { type: 'polygon', points: untangled(outline.points) } : outline;
}

/** Deposits lie within regions: a region is taken by its edge, so that its ground belongs to them. */
function distance({ outline, region }: Sighting, place: Point): number {
  return region === true ? distanceToEdge(outline, place) : distanceTo(outline, place);
}

function extent(outline: Outline): number {
  const [left, top, right, bottom] = boundsOf(outline);
  return (right - left) * (bottom - top);
}

function reach({ touch }: Place): number {
  return touch ? REACH_OF_FINGER : REACH;
}

function screenDistance(a: Place, b: Place): number {
  return Math.hypot(a.screen[0] - b.screen[0], a.screen[1] - b.screen[1]);
}
