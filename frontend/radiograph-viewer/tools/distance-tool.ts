import { lengthOnScreen } from '../model/view';
import type { Line } from '../model/line';
import type { Bench, Place, Tool } from './tool';

/** Shorter than this on the screen, in CSS pixels, it was a click. */
export const LEAST_LENGTH = 4;

/** Drags a straight line whose length is kept. */
export class DistanceTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #bench: Bench;
  #line: Line | undefined;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  down({ image }: Place): void {
    this.#line = { from: image, to: image };
  }

  move({ image }: Place): void {
    if (this.#line) {
      this.#line = { from: this.#line.from, to: image };
      this.#bench.sketch({ kind: 'caliper', shape: { along: this.#line } });
    }
  }

  up(): void {
    const line = this.#line;
    this.cancel();
    if (line && lengthOnScreen(this.#bench.view, line) >= LEAST_LENGTH) {
      this.#bench.caliperLaid({ along: line });
    }
  }

  cancel(): boolean {
    const drawing = this.#line !== undefined;
    this.#line = undefined;
    this.#bench.sketch(undefined);
    return drawing;
  }
}
