import type { CaliperShape } from '../model/caliper';
import type { Line } from '../model/line';
import { Livewire } from '../model/livewire';
import type { SampleGrid } from '../model/livewire';
import type { Cluster, Outline, Point } from '../model/outline';
import type { Proposal } from '../model/proposal';
import type { View } from '../model/view';
import { toScreen } from '../model/view';
import type { Bench, Place, Sketch } from '../tools/tool';

/** A bench that remembers what a tool did to it. */
export class FakeBench implements Bench {
  view: View;
  drawn: Sketch | undefined;
  readonly outlines: Outline[] = [];
  readonly lines: Line[] = [];
  readonly laid: CaliperShape[] = [];
  readonly asked: { place: Point; level: number }[] = [];
  answer: () => Promise<Proposal> = () => Promise.resolve({ doubt: 'no_edge', outline: undefined });
  prepared = 0;
  readonly steps: [number, number][] = [];
  readonly regions: (readonly [number, number, number, number])[] = [];

  constructor(view: Partial<View> = {}) {
    this.view = { centre: [500, 400], scale: 1, aspect: 1, width: 1000, height: 800, ...view };
  }

  sketch(sketch: Sketch | undefined): void {
    this.drawn = sketch;
  }

  readonly cellOfWires = 1;
  readonly advices: string[] = [];
  readonly clusters: (Cluster | undefined)[] = [];
  samples: SampleGrid | undefined;

  advise(words: string): void {
    this.advices.push(words);
  }

  wireFrom(seed: Point): Livewire | undefined {
    return this.samples && new Livewire(this.samples, seed, 1);
  }

  outlined(outline: Outline, cluster?: Cluster): void {
    this.clusters.push(cluster);
    this.outlines.push(outline);
  }

  lineDrawn(line: Line): void {
    this.lines.push(line);
  }

  caliperLaid(shape: CaliperShape): void {
    this.laid.push(shape);
  }

  prepareProposals(): void {
    this.prepared++;
  }

  propose(place: Point, level: number): Promise<Proposal> {
    this.asked.push({ place, level });
    return this.answer();
  }

  look(view: View): void {
    this.view = view;
  }

  shade(centreSteps: number, widthSteps: number): void {
    this.steps.push([centreSteps, widthSteps]);
  }

  shadeFor(box: readonly [number, number, number, number]): void {
    this.regions.push(box);
  }

  /** The pointer over an image pixel. */
  at(image: Point, but: Partial<Place> = {}): Place {
    return { image, screen: toScreen(this.view, image), touch: false, shift: false, ...but };
  }
}
