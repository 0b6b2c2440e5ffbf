import { acrossFrom } from '../model/caliper';
import type { Line } from '../model/line';
import { lengthOnScreen } from '../model/view';
import { LEAST_LENGTH } from './distance-tool';
import type { Bench, Place, Tool } from './tool';

/**
 * Measures along two axes with two drags: the first along the deposit, the second across it, from border to border; the
 * second is held at right angles to the first.
 */
export class AxesTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #bench: Bench;
  #along: Line | undefined;
  #across: Line | undefined;
  #isAlongDrawn = false;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  down({ image }: Place): void {
    if (this.#isAlongDrawn) {
      this.#across = { from: image, to: image };
    } else {
      this.#along = { from: image, to: image };
    }
  }

  move({ image }: Place): void {
    const [along, across] = [this.#along, this.#across];
    if (along && across) {
      this.#across = acrossFrom(across.from, image, along, this.#bench.view.aspect);
    } else if (along && !this.#isAlongDrawn) {
      this.#along = { from: along.from, to: image };
    }
    this.#show();
  }

  up(): void {
    const [along, across] = [this.#along, this.#across];
    if (along && !this.#isLongEnough(along)) {
      this.cancel();
    } else if (along && across && this.#isLongEnough(across)) {
      this.cancel();
      this.#bench.caliperLaid({ along, across });
    } else if (along) {
      this.#isAlongDrawn = true;
      this.#across = undefined;
      this.#show();
    }
  }

  /** Takes back the last line. */
  undo(): boolean {
    return this.cancel();
  }

  cancel(): boolean {
    const drawing = this.#along !== undefined;
    this.#along = this.#across = undefined;
    this.#isAlongDrawn = false;
    this.#bench.sketch(undefined);
    return drawing;
  }

  #isLongEnough(line: Line): boolean {
    return lengthOnScreen(this.#bench.view, line) >= LEAST_LENGTH;
  }

  #show(): void {
    if (this.#along) {
      this.#bench.sketch({ kind: 'caliper', shape: { along: this.#along, across: this.#across } });
    }
  }
}
