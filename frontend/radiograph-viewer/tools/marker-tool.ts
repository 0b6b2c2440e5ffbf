import type { Point } from '../model/outline';
import type { Bench, Place, Tool } from './tool';

/** The most that anyone counts on a film; the server has the same limit. */
export const MOST = 9999;

/** A click marks a cluster that cannot be outlined dot by dot; then its number is typed, or left out. */
export class MarkerTool implements Tool {
  readonly cursor = 'crosshair';
  readonly #bench: Bench;
  #at: Point | undefined;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  down({ image }: Place): void {
    this.#at = image;
    this.#bench.sketch({ kind: 'cluster', at: image });
  }

  move({ image }: Place): void {
    if (this.#at) {
      this.down({ image } as Place);
    }
  }

  up(): void {
    // the number is asked for now
  }

  /** Enter without a number: too many to count. */
  finish(): void {
    this.count(undefined);
  }

  /** About so many, or nobody knows how many; false when the number cannot be. */
  count(about: number | undefined): boolean {
    const at = this.#at;
    if (!at || (about !== undefined && !(Number.isInteger(about) && about >= 2 && about <= MOST))) {
      return false;
    }
    this.cancel();
    this.#bench.outlined({ type: 'marker', at }, { about });
    return true;
  }

  cancel(): boolean {
    const marking = this.#at !== undefined;
    this.#at = undefined;
    this.#bench.sketch(undefined);
    return marking;
  }
}
