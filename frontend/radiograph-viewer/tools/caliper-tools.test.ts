import { describe, expect, it } from 'vitest';
import { FakeBench } from '../test-support/bench';
import { CalipersOnFilm } from '../test-support/calipers-on-film';
import { AxesTool } from './axes-tool';
import { CaliperHand } from './caliper-hand';
import { DistanceTool } from './distance-tool';
import type { Tool } from './tool';

function drag(bench: FakeBench, tool: Pick<Tool, 'down' | 'move' | 'up'>, ...places: [number, number][]): void {
  places.forEach((place, i) => {
    if (i === 0) tool.down(bench.at(place));
    tool.move(bench.at(place));
    if (i === places.length - 1) tool.up(bench.at(place));
  });
}

describe('distance tool', () => {
  it('keeps the line that was dragged', () => {
    const bench = new FakeBench();

    drag(bench, new DistanceTool(bench), [500, 400], [560, 400]);

    expect(bench.laid).toEqual([{ along: { from: [500, 400], to: [560, 400] } }]);
    expect(bench.drawn).toBeUndefined();
  });

  it('takes a click for a slip of the hand', () => {
    const bench = new FakeBench();

    drag(bench, new DistanceTool(bench), [500, 400], [502, 401]);

    expect(bench.laid).toEqual([]);
  });
});

describe('two-axis tool', () => {
  it('keeps both lines at right angles after two drags', () => {
    const bench = new FakeBench();
    const tool = new AxesTool(bench);

    drag(bench, tool, [500, 400], [600, 400]);
    expect(bench.laid).toEqual([]);
    drag(bench, tool, [540, 380], [549, 420]);

    expect(bench.laid).toEqual([
      { along: { from: [500, 400], to: [600, 400] }, across: { from: [540, 380], to: [540, 420] } },
    ]);
  });

  it('gives up the first line with Escape', () => {
    const bench = new FakeBench();
    const tool = new AxesTool(bench);
    drag(bench, tool, [500, 400], [600, 400]);

    expect(tool.cancel()).toBe(true);

    drag(bench, tool, [500, 400], [520, 400]);
    expect(bench.laid).toEqual([]);
  });
});

describe('selecting calipers', () => {
  it('selects the one under the pointer, and none where none is', () => {
    const bench = new CalipersOnFilm();
    const hand = new CaliperHand(bench);

    expect(hand.down(bench.at([550, 404]))).toBe(true);
    expect(bench.selectedCaliperId).toBe('a');
    expect(hand.down(bench.at([550, 480]))).toBe(false);
    expect(bench.selectedCaliperId).toBeNull();
  });

  it('drags an end of the selected one', () => {
    const bench = new CalipersOnFilm();
    const hand = new CaliperHand(bench);
    bench.selectedCaliperId = 'a';

    hand.down(bench.at([600, 400]));
    hand.move(bench.at([650, 420]));
    hand.up();

    expect(bench.moves).toEqual([['a', { along: { from: [500, 400], to: [650, 420] } }]]);
  });

  it('leaves it on the film when it is pulled beyond the edge', () => {
    const bench = new CalipersOnFilm();
    const hand = new CaliperHand(bench);
    bench.selectedCaliperId = 'a';

    hand.down(bench.at([550, 400]));
    hand.move(bench.at([560, 400]));
    hand.move(bench.at([990, 400]));
    hand.up();

    expect(bench.moves).toEqual([['a', { along: { from: [510, 400], to: [610, 400] } }]]);
  });
});
