import type { Point } from '../model/outline';
import type { Bench, Place, Tool } from './tool';

/** Screen pixels below which a rectangle was a slip of the hand. */
const LEAST_SIDE = 6;

/** Draws a rectangle; the window is then made for the greys inside. */
export class RegionTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #bench: Bench;
  #from: Point | undefined;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  down({ image }: Place): void {
    this.#from = image;
  }

  move({ image }: Place): void {
    if (this.#from) {
      const [[a, b], [c, d]] = [this.#from, image];
      this.#bench.sketch({
        kind: 'stroke',
        points: [
          [a, b],
          [c, b],
          [c, d],
          [a, d],
          [a, b],
        ],
      });
    }
  }

  up({ image }: Place): void {
    const from = this.#from;
    this.cancel();
    if (from) {
      const columns = [from[0], image[0]].sort((a, b) => a - b) as [number, number];
      const rows = [from[1], image[1]].sort((a, b) => a - b) as [number, number];
      const least = LEAST_SIDE / this.#bench.view.scale;
      if (columns[1] - columns[0] >= least && rows[1] - rows[0] >= least) {
        this.#bench.shadeFor([columns[0], rows[0], columns[1], rows[1]]);
      }
    }
  }

  cancel(): boolean {
    const drawing = this.#from !== undefined;
    this.#from = undefined;
    this.#bench.sketch(undefined);
    return drawing;
  }
}
