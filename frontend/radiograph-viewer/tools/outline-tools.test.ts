import { describe, expect, it } from 'vitest';
import type { Point } from '../model/outline';
import { signedArea } from '../model/polygon';
import { FakeBench } from '../test-support/bench';
import { FakeSelection } from '../test-support/selection';
import { square } from '../test-support/shapes';
import { BrushTool } from './brush-tool';
import { JoinTool } from './join-tool';
import { LivewireTool } from './livewire-tool';
import { MarkerTool } from './marker-tool';
import { SplitTool } from './split-tool';
import type { Tool } from './tool';

function drag(bench: FakeBench, tool: Tool, ...places: Point[]): void {
  places.forEach((place, i) => {
    if (i === 0) tool.down(bench.at(place));
    tool.move(bench.at(place));
    if (i === places.length - 1) tool.up(bench.at(place));
  });
}

const areaOf = (outline: unknown): number => Math.abs(signedArea((outline as { points: Point[] }).points));

function withSquare(): FakeSelection {
  const bench = new FakeSelection();
  bench.sightings = [{ id: 'one', label: 'D1', outline: square(500, 400, 100) }];
  bench.selectedId = 'one';
  return bench;
}

describe('brush', () => {
  it('paints on the selected outline and keeps its identity', () => {
    const bench = withSquare();

    drag(bench, new BrushTool(bench, false, { radius: 20 }), [600, 450], [640, 450]);

    const [change] = bench.changes;
    expect(change?.[0]).toBe('one');
    expect(areaOf(change?.[1])).toBeGreaterThan(10_000 + 40 * 40);
    expect(bench.outlines).toEqual([]);
  });

  it('outlines something new where nothing is selected', () => {
    const bench = withSquare();
    bench.selectedId = null;

    drag(bench, new BrushTool(bench, false, { radius: 20 }), [200, 200], [300, 200]);

    expect(areaOf(bench.outlines[0])).toBeCloseTo(40 * 100 + Math.PI * 400, -2);
  });

  it('covers what it covers on the screen, at any zoom', () => {
    const bench = withSquare();
    bench.view = { ...bench.view, scale: 4 };
    bench.selectedId = null;

    drag(bench, new BrushTool(bench, false, { radius: 20 }), [200, 200]);

    expect(areaOf(bench.outlines[0])).toBeCloseTo(Math.PI * 25, -1);
  });

  it('is larger and smaller by the brackets, and so is the eraser', () => {
    const bench = withSquare();
    const size = { radius: 20 };

    new BrushTool(bench, false, size).widen(1);
    new BrushTool(bench, true, size).widen(1);

    expect(size.radius).toBeCloseTo(20 * 1.25 * 1.25, 9);
  });
});

describe('eraser', () => {
  it('takes off the border and changes nothing else', () => {
    const bench = withSquare();

    drag(bench, new BrushTool(bench, true, { radius: 10 }), [600, 450]);

    expect(areaOf(bench.changes[0]?.[1])).toBeCloseTo(10_000 - (Math.PI * 100) / 2, -1);
  });

  it('says that there are no holes, and keeps the outline', () => {
    const bench = withSquare();

    drag(bench, new BrushTool(bench, true, { radius: 10 }), [550, 450]);

    expect(bench.advices.at(-1)).toContain('no holes');
    expect(bench.changes.every(([, outline]) => areaOf(outline) === 10_000)).toBe(true);
  });

  it('asks for an outline first', () => {
    const bench = withSquare();
    bench.selectedId = null;

    drag(bench, new BrushTool(bench, true, { radius: 10 }), [550, 450]);

    expect(bench.advices).toEqual(['Choose the outline to erase from first.']);
  });
});

describe('split and join', () => {
  it('splits the selected outline, the larger part first', () => {
    const bench = withSquare();

    drag(bench, new SplitTool(bench), [530, 350], [530, 550]);

    expect(bench.splits.map(([id, kept, cut]) => [id, areaOf(kept), areaOf(cut)])).toEqual([['one', 7000, 3000]]);
  });

  it('says why a line does not split', () => {
    const bench = withSquare();

    drag(bench, new SplitTool(bench), [530, 350], [530, 450]);

    expect(bench.splits).toEqual([]);
    expect(bench.advices.at(-1)).toContain('right across');
  });

  it('joins the outline that is clicked to the selected one', () => {
    const bench = withSquare();
    bench.sightings = [...bench.sightings, { id: 'two', label: 'D2', outline: square(580, 400, 100) }];

    drag(bench, new JoinTool(bench), [660, 450]);

    expect(bench.joins.map(([id, other, outline]) => [id, other, areaOf(outline)])).toEqual([['one', 'two', 18_000]]);
  });

  it('does not join what lies apart, and says what to do', () => {
    const bench = withSquare();
    bench.sightings = [...bench.sightings, { id: 'two', label: 'D2', outline: square(700, 400, 100) }];

    drag(bench, new JoinTool(bench), [750, 450]);

    expect(bench.joins).toEqual([]);
    expect(bench.advices.at(-1)).toContain('do not touch');
  });
});

describe('marker of a cluster', () => {
  it('waits for the number', () => {
    const bench = new FakeBench();
    const tool = new MarkerTool(bench);
    drag(bench, tool, [500, 400]);

    expect(bench.outlines).toEqual([]);
    expect(tool.count(1)).toBe(false);
    expect(tool.count(40)).toBe(true);

    expect(bench.outlines).toEqual([{ type: 'marker', at: [500, 400] }]);
    expect(bench.clusters).toEqual([{ about: 40 }]);
  });

  it('stands for too many to count when no number is typed', () => {
    const bench = new FakeBench();
    const tool = new MarkerTool(bench);
    drag(bench, tool, [500, 400]);

    tool.finish();

    expect(bench.clusters).toEqual([{ about: undefined }]);
  });

  it('is given up with Escape', () => {
    const bench = new FakeBench();
    const tool = new MarkerTool(bench);
    drag(bench, tool, [500, 400]);

    expect(tool.cancel()).toBe(true);
    expect(tool.count(3)).toBe(false);
  });
});

describe('livewire tool', () => {
  const centre: Point = [60, 60];
  const side = 120;
  const radius = 40;
  const samples = Uint16Array.from({ length: side * side }, (_, i) =>
    Math.hypot((i % side) + 0.5 - centre[0], Math.floor(i / side) + 0.5 - centre[1]) < radius ? 2000 : 1000,
  );

  function onADisc(): FakeBench {
    const bench = new FakeBench({ centre });
    bench.samples = { samples, rows: side, columns: side };
    return bench;
  }

  const anchors: Point[] = [
    [102, 60],
    [59, 98],
    [21, 61],
    [61, 22],
  ];

  it('outlines a disc by four anchors near its border', () => {
    const bench = onADisc();
    const tool = new LivewireTool(bench);

    anchors.forEach((anchor) => {
      tool.down(bench.at(anchor));
    });
    tool.finish();

    expect(areaOf(bench.outlines[0]) / (Math.PI * radius ** 2)).toBeGreaterThan(0.95);
    expect(areaOf(bench.outlines[0]) / (Math.PI * radius ** 2)).toBeLessThan(1.05);
  });

  it('takes back anchor by anchor', () => {
    const bench = onADisc();
    const tool = new LivewireTool(bench);
    anchors.forEach((anchor) => {
      tool.down(bench.at(anchor));
    });

    expect([tool.undo(), tool.undo(), tool.undo()]).toEqual([true, true, true]);
    tool.finish();

    expect(bench.outlines).toEqual([]);
    expect(tool.redo()).toBe(true);
  });
});
