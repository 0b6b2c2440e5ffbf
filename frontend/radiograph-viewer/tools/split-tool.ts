import { asPolygon } from '../model/as-polygon';
import type { Line } from '../model/line';
import { adviceOnSplit, split } from '../model/split';
import type { SelectionBench } from './select-tool';
import type { Place, Tool } from './tool';

/** Draws a line right across the selected outline: two outlines are left. */
export class SplitTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #bench: SelectionBench;
  #line: Line | undefined;

  constructor(bench: SelectionBench) {
    this.#bench = bench;
  }

  down({ image }: Place): void {
    this.#line = { from: image, to: image };
  }

  move({ image }: Place): void {
    if (this.#line) {
      this.#line = { from: this.#line.from, to: image };
      this.#bench.sketch({ kind: 'line', line: this.#line });
    }
  }

  up(): void {
    const line = this.#line;
    const { selected, editable } = this.#bench;
    const contour = selected && editable && asPolygon(selected.outline);
    this.cancel();
    if (!line || !contour) {
      this.#bench.advise('Choose the outline to split first; a marker cannot be split.');
      return;
    }
    const parted = split(contour, line);
    if ('why' in parted) {
      this.#bench.advise(adviceOnSplit(parted.why));
    } else {
      const [kept, cut] = parted.parts;
      this.#bench.split(selected.id, { type: 'polygon', points: kept }, { type: 'polygon', points: cut });
    }
  }

  cancel(): boolean {
    const drawing = this.#line !== undefined;
    this.#line = undefined;
    this.#bench.sketch(undefined);
    return drawing;
  }
}
