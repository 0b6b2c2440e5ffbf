import type { Ellipse, Point } from '../model/outline';
import { ellipse } from '../model/outline-geometry';
import type { Bench, Place, Tool } from './tool';

/** Smaller than this on the screen, in CSS pixels, it was a click. */
const LEAST_SPAN = 4;

/** Drags an ellipse from corner to corner of the box around it; with Shift it is a circle on the film. */
export class EllipseTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #bench: Bench;
  #from: Point | undefined;
  #drawn: Ellipse | undefined;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  down({ image }: Place): void {
    this.#from = image;
  }

  move({ image, shift }: Place): void {
    if (this.#from) {
      this.#drawn = between(this.#from, image, shift);
      this.#bench.sketch({ kind: 'outline', outline: this.#drawn });
    }
  }

  up(): void {
    const drawn = this.#drawn;
    this.cancel();
    if (drawn && drawn.semiMinor * 2 * this.#bench.view.scale >= LEAST_SPAN) {
      this.#bench.outlined(drawn);
    }
  }

  cancel(): boolean {
    const drawing = this.#from !== undefined;
    this.#from = this.#drawn = undefined;
    this.#bench.sketch(undefined);
    return drawing;
  }
}

function between(from: Point, to: Point, circle: boolean): Ellipse {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const side = Math.max(Math.abs(dx), Math.abs(dy));
  const [width, height] = circle ? [side * Math.sign(dx), side * Math.sign(dy)] : [dx, dy];
  const centre: Point = [from[0] + width / 2, from[1] + height / 2];
  return ellipse(centre, Math.abs(width) / 2, Math.abs(height) / 2, 0);
}
