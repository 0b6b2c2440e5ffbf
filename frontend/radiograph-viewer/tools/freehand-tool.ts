import type { Outline, Point } from '../model/outline';
import { signedArea } from '../model/polygon';
import { simplifiedContour } from '../model/simplify';
import { untangled } from '../model/untangle';
import type { View } from '../model/view';
import type { Bench, Place, Tool } from './tool';

/** Steps of the pointer shorter than this, in CSS pixels, are the hand's tremor. */
const STEP = 0.5;
/** A stroke that spans less than this, in CSS pixels, was a click. */
const LEAST_SPAN = 4;

/** Draws a contour in one stroke; letting go closes it. */
export class FreehandTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #bench: Bench;
  #stroke: Point[] = [];

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  down({ image }: Place): void {
    this.#stroke = [image];
  }

  move({ image }: Place): void {
    const last = this.#stroke.at(-1);
    if (last && Math.hypot(image[0] - last[0], image[1] - last[1]) * this.#bench.view.scale >= STEP) {
      this.#stroke.push(image);
      this.#bench.sketch({ kind: 'stroke', points: [...this.#stroke] });
    }
  }

  up(): void {
    const outline = closed(this.#stroke, this.#bench.view);
    this.cancel();
    if (outline) {
      this.#bench.outlined(outline);
    }
  }

  cancel(): boolean {
    const drawing = this.#stroke.length > 1;
    this.#stroke = [];
    this.#bench.sketch(undefined);
    return drawing;
  }
}

/** The stroke as a contour that does not cross itself; nothing if it was hardly a stroke. */
export function closed(stroke: readonly Point[], view: View): Outline | undefined {
  // A quarter of a screen pixel or a tenth of an image pixel, whichever is more: finer than a hand can mean.
  const tolerance = Math.max(0.25 / view.scale, 0.1);
  const points = untangled(simplifiedContour(stroke, tolerance));
  const tooSmall = Math.sqrt(Math.abs(signedArea(points))) * view.scale < LEAST_SPAN;
  return points.length < 3 || tooSmall ? undefined : { type: 'polygon', points };
}
