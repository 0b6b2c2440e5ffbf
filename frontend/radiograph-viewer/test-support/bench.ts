import type { Outline, Point } from '../model/outline';
import type { Proposal } from '../model/proposal';
import type { View } from '../model/view';
import { toScreen } from '../model/view';
import type { Bench, Line, Place, Sketch } from '../tools/tool';

/** A bench that remembers what a tool did to it. */
export class FakeBench implements Bench {
  view: View;
  drawn: Sketch | undefined;
  readonly outlines: Outline[] = [];
  readonly lines: Line[] = [];
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

  outlined(outline: Outline): void {
    this.outlines.push(outline);
  }

  lineDrawn(line: Line): void {
    this.lines.push(line);
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
