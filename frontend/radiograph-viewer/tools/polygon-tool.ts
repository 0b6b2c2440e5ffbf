import type { Point } from '../model/outline';
import { untangled } from '../model/untangle';
import { toScreen } from '../model/view';
import { History } from '../state/history';
import type { Bench, Place, Tool } from './tool';

/** Screen distance within which a click means the first vertex. */
const CATCH = 9;
const CATCH_BY_FINGER = 22;
/** Two clicks of a double click may lie this far apart. */
const TREMOR = 3;

/** Sets one vertex a click; a double click, Enter or a click on the first vertex closes the contour. */
export class PolygonTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #bench: Bench;
  #vertices = new History<readonly Point[]>([]);

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  down(place: Place): void {
    const vertices = this.#vertices.present;
    if (vertices.length >= 3 && this.#isNear(vertices[0], place)) {
      this.finish();
      return;
    }
    if (this.#isNear(vertices.at(-1), place, TREMOR)) {
      return; // the second half of a double click
    }
    this.#vertices.push([...vertices, place.image]);
    this.#show();
  }

  move(place: Place): void {
    this.hover(place);
  }

  up(): void {
    // a vertex is set when the button goes down
  }

  hover({ image }: Place): void {
    if (this.#vertices.present.length > 0) {
      this.#show(image);
    }
  }

  doubleClick(): void {
    this.finish();
  }

  finish(): void {
    const points = untangled(this.#vertices.present);
    if (points.length >= 3) {
      this.cancel();
      this.#bench.outlined({ type: 'polygon', points });
    }
  }

  undo(): boolean {
    return this.#step(this.#vertices.undo());
  }

  redo(): boolean {
    return this.#step(this.#vertices.redo());
  }

  cancel(): boolean {
    const drawing = this.#vertices.present.length > 0;
    this.#vertices = new History<readonly Point[]>([]);
    this.#bench.sketch(undefined);
    return drawing;
  }

  #step(stepped: boolean): boolean {
    if (stepped) {
      this.#show();
    }
    return stepped;
  }

  #show(next?: Point): void {
    const vertices = this.#vertices.present;
    const points = next ? [...vertices, next] : vertices;
    this.#bench.sketch(points.length > 0 ? { kind: 'stroke', points } : undefined);
  }

  #isNear(vertex: Point | undefined, { screen, touch }: Place, within = touch ? CATCH_BY_FINGER : CATCH): boolean {
    const at = vertex && toScreen(this.#bench.view, vertex);
    return at !== undefined && Math.hypot(at[0] - screen[0], at[1] - screen[1]) <= within;
  }
}
