import type { Samples } from './histogram';
import type { Point } from './outline';
import type { Extent } from './view';

/** The film's samples and how they are laid out. */
export interface SampleGrid extends Extent {
  readonly samples: Samples;
}

/** Cells from the seed to each side. */
const REACH = 320;
/** Cost of a step along the strongest and along no edge. */
const LEAST = 1;
const MOST = 180;
/** The steepest place so near the seed, in cells, is the kind of edge that the reader means. */
const NEAR = 12;
/** An edge so many times as steep belongs to something else, such as bone. */
const ANOTHER = 2.5;
const BUCKETS = 512; // more than the dearest diagonal step
const UNKNOWN = 0x7fffffff;
const STEPS = [
  [-1, -1],
  [0, -1],
  [1, -1],
  [-1, 0],
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
] as const;

/**
 * Cheapest ways along the edges around a place, after Mortensen and Barrett's intelligent scissors (SIGGRAPH 1995): a
 * step costs less the steeper the grey values are there, and ways spread from the seed (Dijkstra) only as far as somebody
 * asks for one. Works on the film's own samples; where the film is shown smaller than they are, on their means.
 */
export class Livewire {
  readonly #columns: number;
  readonly #rows: number;
  readonly #left: number;
  readonly #top: number;
  readonly #step: number;
  readonly #steepness: Float32Array;
  readonly #costs: Uint8Array;
  readonly #far: Int32Array;
  readonly #from: Int8Array;
  readonly #settled: Uint8Array;
  readonly #buckets: number[][] = Array.from({ length: BUCKETS }, () => []);
  #waiting = 0;
  #distance = 0;

  /** @param step so many pixels of the film are one cell, to each side */
  constructor(grid: SampleGrid, seed: Point, step: number) {
    this.#step = step;
    const [column, row] = [Math.floor(seed[0] / step), Math.floor(seed[1] / step)];
    const [wide, high] = [Math.floor(grid.columns / step), Math.floor(grid.rows / step)];
    this.#left = Math.max(Math.min(column, wide - 1) - REACH, 0);
    this.#top = Math.max(Math.min(row, high - 1) - REACH, 0);
    this.#columns = Math.min(column + REACH + 1, wide) - this.#left;
    this.#rows = Math.min(row + REACH + 1, high) - this.#top;
    const greys = means(grid, { left: this.#left, top: this.#top, columns: this.#columns, rows: this.#rows, step });
    this.#steepness = steepnessOf(smoothed(greys, this.#columns, this.#rows), this.#columns, this.#rows);
    const cells = this.#columns * this.#rows;
    this.#far = new Int32Array(cells).fill(UNKNOWN);
    this.#from = new Int8Array(cells).fill(-1);
    this.#settled = new Uint8Array(cells);
    const start = this.#cell(seed);
    this.#costs = costsOf(this.#steepness, this.#steepest(start, NEAR).steepness);
    this.#far[start] = 0;
    this.#wait(start, 0);
  }

  /** The way from the seed to a place, both ends included; straight on where the place lies too far from the seed. */
  to(place: Point): Point[] {
    const target = this.#cell(place);
    this.#spreadTo(target);
    const way: Point[] = [place];
    for (let cell = target; ;) {
      way.push(this.#middle(cell));
      const came = STEPS[this.#from[cell] ?? -1];
      if (!came) {
        return way.reverse();
      }
      cell -= came[1] * this.#columns + came[0];
    }
  }

  /** The steepest place nearby: where a hand that aims at an edge means to be. */
  snapped(place: Point, radius: number): Point {
    return this.#middle(this.#steepest(this.#cell(place), Math.floor(radius / this.#step)).cell);
  }

  #steepest(middle: number, reach: number): { readonly cell: number; readonly steepness: number } {
    const [column, row] = [middle % this.#columns, Math.floor(middle / this.#columns)];
    let best = { cell: middle, steepness: this.#steepness[middle] ?? 0 };
    for (let y = Math.max(row - reach, 0); y <= Math.min(row + reach, this.#rows - 1); y++) {
      for (let x = Math.max(column - reach, 0); x <= Math.min(column + reach, this.#columns - 1); x++) {
        const steepness = this.#steepness[y * this.#columns + x] ?? 0;
        if (steepness > best.steepness) {
          best = { cell: y * this.#columns + x, steepness };
        }
      }
    }
    return best;
  }

  /** The nearest cell of those that were looked at. */
  #cell([column, row]: Point): number {
    const within = (at: number, count: number): number => Math.min(Math.max(at, 0), count - 1);
    const x = within(Math.floor(column / this.#step) - this.#left, this.#columns);
    const y = within(Math.floor(row / this.#step) - this.#top, this.#rows);
    return y * this.#columns + x;
  }

  #middle(cell: number): Point {
    const [x, y] = [cell % this.#columns, Math.floor(cell / this.#columns)];
    return [(this.#left + x + 0.5) * this.#step, (this.#top + y + 0.5) * this.#step];
  }

  #wait(cell: number, distance: number): void {
    this.#buckets[distance % BUCKETS]?.push(cell);
    this.#waiting++;
  }

  /** Dijkstra with a bucket for each distance: costs are small whole numbers. */
  #spreadTo(target: number): void {
    while (this.#waiting > 0 && this.#settled[target] === 0) {
      const bucket = this.#buckets[this.#distance % BUCKETS];
      const cell = bucket?.pop();
      if (cell === undefined) {
        this.#distance++;
        continue;
      }
      this.#waiting--;
      if (this.#settled[cell] === 0 && this.#far[cell] === this.#distance) {
        this.#settle(cell);
      }
    }
  }

  #settle(cell: number): void {
    this.#settled[cell] = 1;
    const [column, row] = [cell % this.#columns, Math.floor(cell / this.#columns)];
    for (let i = 0; i < STEPS.length; i++) {
      const step = STEPS[i] as (typeof STEPS)[number];
      const [x, y] = [column + step[0], row + step[1]];
      if (x < 0 || y < 0 || x >= this.#columns || y >= this.#rows) {
        continue;
      }
      const next = y * this.#columns + x;
      const cost = this.#costs[next] ?? MOST;
      const distance = this.#distance + (step[0] !== 0 && step[1] !== 0 ? Math.round(cost * Math.SQRT2) : cost);
      if (distance < (this.#far[next] ?? UNKNOWN)) {
        this.#far[next] = distance;
        this.#from[next] = i;
        this.#wait(next, distance);
      }
    }
  }
}

interface Cut {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  readonly step: number;
}

/** Mean grey values of the cells. */
function means({ samples, columns: wide }: SampleGrid, { left, top, columns, rows, step }: Cut): Float32Array {
  const greys = new Float32Array(columns * rows);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      let sum = 0;
      for (let dy = 0; dy < step; dy++) {
        const start = ((top + y) * step + dy) * wide + (left + x) * step;
        for (let dx = 0; dx < step; dx++) {
          sum += samples[start + dx] ?? 0;
        }
      }
      greys[y * columns + x] = sum / (step * step);
    }
  }
  return greys;
}

/** What a step onto each cell costs: little where it is as steep as the edge that is meant. */
function costsOf(steepness: Float32Array, meant: number): Uint8Array {
  return Uint8Array.from(steepness, (steep) => {
    const ratio = meant > 0 ? steep / meant : 0;
    const strangeness = ratio <= 1 ? 1 - ratio : Math.min(Math.max((ratio - ANOTHER) / ANOTHER, 0), 1);
    return Math.round(LEAST + (MOST - LEAST) * strangeness);
  });
}

/** Noise of single pixels is no edge: twice the mean of each cell and its neighbours, weighted 1 2 1. */
function smoothed(greys: Float32Array, columns: number, rows: number): Float32Array {
  let now = greys;
  for (let pass = 0; pass < 2; pass++) {
    now = blurred(blurred(now, columns, rows, 1), columns, rows, columns);
  }
  return now;
}

function blurred(greys: Float32Array, columns: number, rows: number, stride: number): Float32Array {
  const result = new Float32Array(greys.length);
  const count = columns * rows;
  for (let i = 0; i < count; i++) {
    const here = greys[i] ?? 0;
    const column = i % columns;
    const [first, last] = stride === 1 ? [column === 0, column === columns - 1] : [i < columns, i >= count - columns];
    result[i] = ((first ? here : (greys[i - stride] ?? 0)) + 2 * here + (last ? here : (greys[i + stride] ?? 0))) / 4;
  }
  return result;
}

function steepnessOf(greys: Float32Array, columns: number, rows: number): Float32Array {
  const steepness = new Float32Array(greys.length);
  for (let y = 1; y < rows - 1; y++) {
    for (let x = 1; x < columns - 1; x++) {
      const i = y * columns + x;
      const across = (greys[i + 1] ?? 0) - (greys[i - 1] ?? 0);
      const down = (greys[i + columns] ?? 0) - (greys[i - columns] ?? 0);
      steepness[i] = Math.hypot(across, down);
    }
  }
  return steepness;
}
