import type { Film } from '../model/film';
import type { Samples } from '../model/histogram';
import { samplesOf } from './picture';

/** Samples whose low and high bytes stand together, as far as whole rows allow. */
const BLOCK = 2 ** 18;
/** Differences were moved up by this. */
const MIDDLE = 128;

/** Puts samples together as their bytes arrive; the other half of the server's PackedWriter. */
export class Unpacking {
  readonly samples: Samples;
  readonly #columns: number;
  readonly #planes: number;
  readonly #block: Uint8Array;
  #filled = 0;
  #done = 0;

  constructor({ rows, columns, sampleType }: Pick<Film, 'rows' | 'columns' | 'sampleType'>) {
    this.samples = samplesOf(sampleType, new ArrayBuffer(rows * columns * (sampleType === 'uint8' ? 1 : 2)));
    this.#columns = columns;
    this.#planes = this.samples.BYTES_PER_ELEMENT;
    this.#block = new Uint8Array(Math.max(1, Math.floor(BLOCK / columns)) * columns * this.#planes);
  }

  /** Bytes of samples that are there. */
  get bytes(): number {
    return this.#done * this.#planes;
  }

  take(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length && this.#done < this.samples.length) {
      const wanted = Math.min(this.#block.length, (this.samples.length - this.#done) * this.#planes);
      const piece = bytes.subarray(at, at + wanted - this.#filled);
      this.#block.set(piece, this.#filled);
      this.#filled += piece.length;
      at += piece.length;
      if (this.#filled === wanted) {
        this.#putTogether(wanted / this.#planes);
        this.#filled = 0;
      }
    }
  }

  #putTogether(count: number): void {
    const columns = this.#columns;
    for (let at = 0; at < count; at += columns) {
      this.#row(this.#done + at, at, count + at);
    }
    this.#done += count;
  }

  /** Each sample is the mean of its left and its upper neighbour and the difference that was sent. */
  #row(at: number, low: number, high: number): void {
    const [samples, columns, block] = [this.samples, this.#columns, this.#block];
    const isWide = this.#planes === 2;
    const up = at === 0 ? 0 : columns;
    let left = at === 0 ? 0 : (samples[at - columns] ?? 0);
    for (let column = 0; column < columns; column++, at++) {
      const above = up === 0 ? left : (samples[at - up] ?? 0);
      const difference = (block[low + column] ?? 0) + (isWide ? (block[high + column] ?? 0) << 8 : 0);
      // What is too large or too small is cut to the sample's own bits, as the server cut it.
      samples[at] = ((left + above) >> 1) + difference - MIDDLE;
      left = samples[at] ?? 0;
    }
  }
}
