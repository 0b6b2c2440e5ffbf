import { asPolygon } from '../model/as-polygon';
import type { Brushed } from '../model/brushed';
import { adviceOnBrush, erased, fresh, painted } from '../model/brushed';
import type { Ring } from '../model/clip';
import { swept, united } from '../model/clip';
import type { Point } from '../model/outline';
import { simplified } from '../model/simplify';
import type { Place, Tool } from './tool';
import type { SelectionBench } from './select-tool';

const SMALLEST = 3;
const LARGEST = 120;
const STEP = 1.25;
/** Steps of the brush's border finer than this, in CSS pixels, are the hand's tremor. */
const TREMOR = 0.1;

/** Radius of brush and eraser in CSS pixels: one size for both hands. */
export interface BrushSize {
  radius: number;
}

interface Stroke {
  /** The outline that is painted on; absent when the stroke is an outline of its own. */
  readonly on: { readonly id: string; readonly contour: Ring } | undefined;
  covered: readonly Ring[];
  last: Point;
}

/** Paints on the selected outline, or erases from it, with a round brush; the brackets change its size. */
export class BrushTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #bench: SelectionBench;
  readonly #erases: boolean;
  readonly #size: BrushSize;
  #stroke: Stroke | undefined;

  constructor(bench: SelectionBench, erases: boolean, size: BrushSize) {
    this.#bench = bench;
    this.#erases = erases;
    this.#size = size;
  }

  down(place: Place): void {
    const on = this.#paintedOn();
    if (!on && (this.#erases || this.#bench.selected)) {
      this.#bench.advise(
        this.#bench.selected
          ? 'This cannot be painted on: choose an outline of this film that has a border.'
          : 'Choose the outline to erase from first.',
      );
      return;
    }
    this.#stroke = { on, covered: this.#cover([place.image]), last: place.image };
    this.#show(place);
  }

  move(place: Place): void {
    const stroke = this.#stroke;
    if (stroke) {
      const { outer, holes } = united([...stroke.covered, ...this.#cover([stroke.last, place.image])]);
      stroke.covered = [...outer, ...holes].map((ring) => simplified(ring, TREMOR / this.#bench.view.scale));
      stroke.last = place.image;
    }
    this.#show(place);
  }

  up(place: Place): void {
    const stroke = this.#stroke;
    const result = stroke && this.#result(stroke);
    this.cancel();
    this.hover(place);
    if (!stroke || !result) {
      return;
    }
    this.#bench.advise(adviceOnBrush(result.news));
    const points = [...result.points];
    if (!stroke.on) {
      this.#bench.outlined({ type: 'polygon', points });
    } else if (result.points !== stroke.on.contour && result.news !== 'nothing-left') {
      this.#bench.reshape(stroke.on.id, { type: 'polygon', points });
    }
  }

  hover({ image }: Place): void {
    this.#bench.sketch({ kind: 'brush', at: image, radius: this.#radius, outline: undefined });
  }

  widen(steps: number): boolean {
    this.#size.radius = Math.min(Math.max(this.#size.radius * STEP ** steps, SMALLEST), LARGEST);
    this.#bench.sketch(undefined);
    return true;
  }

  cancel(): boolean {
    const stroke = this.#stroke;
    this.#stroke = undefined;
    this.#bench.sketch(undefined);
    if (stroke?.on) {
      this.#bench.preview(stroke.on.id, undefined);
    }
    return stroke !== undefined;
  }

  /** In columns of the film. */
  get #radius(): number {
    return this.#size.radius / this.#bench.view.scale;
  }

  #paintedOn(): Stroke['on'] {
    const { selected, editable } = this.#bench;
    const contour = selected && editable && asPolygon(selected.outline);
    return contour ? { id: selected.id, contour } : undefined;
  }

  /** What the brush covers of the film. */
  #cover(way: readonly Point[]): readonly Ring[] {
    return swept(way, this.#radius, this.#bench.view.aspect).map((ring) => ring.map((at) => this.#onFilm(at)));
  }

  #onFilm([column, row]: Point): Point {
    const { columns, rows } = this.#bench.extent;
    return [Math.min(Math.max(column, 0), columns), Math.min(Math.max(row, 0), rows)];
  }

  #result({ on, covered }: Stroke): Brushed | undefined {
    if (!on) {
      return fresh(covered);
    }
    return this.#erases ? erased(on.contour, covered) : painted(on.contour, covered);
  }

  #show({ image }: Place): void {
    const stroke = this.#stroke;
    const result = stroke && this.#result(stroke);
    const outline = result && ({ type: 'polygon', points: result.points } as const);
    if (stroke?.on && outline) {
      this.#bench.preview(stroke.on.id, outline);
    }
    this.#bench.sketch({
      kind: 'brush',
      at: image,
      radius: this.#radius,
      outline: stroke && !stroke.on ? outline : undefined,
    });
  }
}
