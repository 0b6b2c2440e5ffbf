import type { Caliper, CaliperEnd, CaliperShape } from '../model/caliper';
import { distanceToCaliper, dragged, endsOf, linesOf, shifted } from '../model/caliper';
import type { Extent } from '../model/view';
import { toScreen } from '../model/view';
import type { Bench, Place } from './tool';

/** What taking hold of calipers needs of the viewer. */
export interface CaliperBench extends Bench {
  readonly calipers: readonly Caliper[];
  readonly selectedCaliper: Caliper | undefined;
  /** Whether the selected caliper may be changed. */
  readonly mayMove: boolean;
  readonly extent: Extent;
  selectCaliper(id: string | null): void;
  /** Shows a caliper elsewhere for the moment. */
  previewCaliper(id: string, shape: CaliperShape | undefined): void;
  moveCaliper(id: string, shape: CaliperShape): void;
}

const REACH = 7;
const REACH_OF_FINGER = 22;
const CLICK = 3;

interface Grip {
  readonly caliper: Caliper;
  readonly from: Place;
  /** Absent when the caliper is moved as a whole. */
  readonly end: CaliperEnd | undefined;
}

/** The part of selecting that concerns calipers: a click on a line selects it, its ends can be dragged. */
export class CaliperHand {
  readonly #bench: CaliperBench;
  #grip: Grip | undefined;
  #shape: CaliperShape | undefined;

  constructor(bench: CaliperBench) {
    this.#bench = bench;
  }

  /** Takes hold of the selected caliper, or selects another; false when none is here. */
  down(place: Place): boolean {
    const caliper = this.#bench.selectedCaliper;
    this.#shape = undefined;
    const end = caliper && this.#endAt(caliper, place);
    const under = this.#under(place);
    if (caliper && this.#bench.mayMove && (end ?? under?.id === caliper.id)) {
      this.#grip = { caliper, from: place, end };
      return true;
    }
    this.#bench.selectCaliper(under?.id ?? null);
    return under !== undefined;
  }

  move(place: Place): void {
    const grip = this.#grip;
    if (!grip || (!this.#shape && away(place.screen, grip.from.screen) < CLICK)) {
      return;
    }
    this.#shape = this.#pulled(grip, place);
    this.#bench.previewCaliper(grip.caliper.id, this.#shape);
  }

  up(): void {
    const [grip, shape] = [this.#grip, this.#shape];
    this.cancel();
    if (grip && shape) {
      this.#bench.moveCaliper(grip.caliper.id, shape);
    }
  }

  cancel(): boolean {
    const grip = this.#grip;
    this.#grip = this.#shape = undefined;
    if (grip) {
      this.#bench.previewCaliper(grip.caliper.id, undefined);
    }
    return grip !== undefined;
  }

  #pulled({ caliper, end, from }: Grip, { image }: Place): CaliperShape {
    const moved = end
      ? dragged(caliper, end, image, this.#bench.view.aspect)
      : shifted(caliper, image[0] - from.image[0], image[1] - from.image[1]);
    return linesOf(moved).every((line) => [line.from, line.to].every((at) => isOn(at, this.#bench.extent)))
      ? moved
      : (this.#shape ?? caliper);
  }

  #endAt(caliper: Caliper, place: Place): CaliperEnd | undefined {
    const far = ({ at }: { at: readonly [number, number] }): number =>
      away(toScreen(this.#bench.view, at), place.screen);
    const [nearest] = [...endsOf(caliper)].sort((a, b) => far(a) - far(b));
    return nearest && far(nearest) <= reach(place) ? nearest : undefined;
  }

  #under(place: Place): Caliper | undefined {
    const far = (caliper: Caliper): number => distanceToCaliper(caliper, place.image) * this.#bench.view.scale;
    const near = this.#bench.calipers.filter((caliper) => far(caliper) <= reach(place));
    return near.sort((a, b) => far(a) - far(b))[0];
  }
}

function isOn([column, row]: readonly [number, number], { columns, rows }: Extent): boolean {
  return column >= 0 && row >= 0 && column <= columns && row <= rows;
}

function reach({ touch }: Place): number {
  return touch ? REACH_OF_FINGER : REACH;
}

function away(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
