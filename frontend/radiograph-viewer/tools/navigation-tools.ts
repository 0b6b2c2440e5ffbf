import type { ScreenPoint } from '../model/view';
import { pannedBy, zoomedAt } from '../model/view';
import type { Bench, Place, Tool } from './tool';

/** Dragging this far up, in CSS pixels, doubles the zoom. */
const DOUBLING = 120;

/** A tool that turns every step of the pointer into a change of what is seen. */
abstract class StepTool implements Tool {
  abstract readonly cursor: string;
  protected readonly bench: Bench;
  protected start: ScreenPoint = [0, 0];
  #last: ScreenPoint | undefined;

  constructor(bench: Bench) {
    this.bench = bench;
  }

  down({ screen }: Place): void {
    this.start = this.#last = screen;
  }

  move({ screen }: Place): void {
    if (this.#last) {
      this.step(screen[0] - this.#last[0], screen[1] - this.#last[1]);
      this.#last = screen;
    }
  }

  up(): void {
    this.#last = undefined;
  }

  cancel(): boolean {
    const moving = this.#last !== undefined;
    this.#last = undefined;
    return moving;
  }

  protected abstract step(dx: number, dy: number): void;
}

/** Right is wider, up is brighter. */
export class WindowTool extends StepTool {
  readonly cursor = 'default';

  protected override step(dx: number, dy: number): void {
    this.bench.shade(dy, dx);
  }
}

export class PanTool extends StepTool {
  readonly cursor = 'grab';

  protected override step(dx: number, dy: number): void {
    this.bench.look(pannedBy(this.bench.view, dx, dy));
  }
}

/** Zooms at the place where the button went down. */
export class ZoomTool extends StepTool {
  readonly cursor = 'zoom-in';

  protected override step(_dx: number, dy: number): void {
    this.bench.look(zoomedAt(this.bench.view, this.start, 2 ** (-dy / DOUBLING)));
  }
}
