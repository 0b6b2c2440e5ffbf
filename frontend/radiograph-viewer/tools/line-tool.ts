import type { Line } from '../model/line';
import { lengthOnScreen } from '../model/view';
import type { Bench, Place, Tool } from './tool';

/** Shorter than this on the screen, in CSS pixels, it was a click. */
const LEAST_LENGTH = 4;

/** Drags a straight line, such as along a ruler; it stays on the screen until the next one. */
export class LineTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #bench: Bench;
  #line: Line | undefined;
  #drawing = false;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  down({ image }: Place): void {
    this.#drawing = true;
    this.#line = { from: image, to: image };
  }

  move({ image }: Place): void {
    if (this.#drawing && this.#line) {
      this.#line = { from: this.#line.from, to: image };
      this.#bench.sketch({ kind: 'line', line: this.#line });
    }
  }

  up(): void {
    const line = this.#line;
    this.#drawing = false;
    if (line && lengthOnScreen(this.#bench.view, line) >= LEAST_LENGTH) {
      this.#bench.lineDrawn(line);
    } else {
      this.cancel();
    }
  }

  cancel(): boolean {
    const drawn = this.#line !== undefined;
    this.#line = undefined;
    this.#drawing = false;
    this.#bench.sketch(undefined);
    return drawn;
  }
}
