import { describe, expect, it } from 'vitest';
import type { Point, Polygon } from '../model/outline';
import { signedArea } from '../model/polygon';
import { isTangled } from '../model/untangle';
import { FakeBench } from '../test-support/bench';
import { EllipseTool } from './ellipse-tool';
import { FreehandTool } from './freehand-tool';
import { LineTool } from './line-tool';
import { PolygonTool } from './polygon-tool';
import type { Tool } from './tool';

function circle(radius: number, count = 400, turns = 1): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI * turns;
    return [500 + radius * Math.cos(angle), 400 + radius * Math.sin(angle)];
  });
}

function drag(tool: Tool, bench: FakeBench, path: readonly Point[], shift = false): void {
  path.forEach((at, i) => {
    if (i === 0) tool.down(bench.at(at));
    else tool.move(bench.at(at, { shift }));
  });
  tool.up(bench.at(path.at(-1) ?? [0, 0]));
}

function click(tool: Tool, bench: FakeBench, ...places: Point[]): void {
  for (const place of places) {
    tool.down(bench.at(place));
    tool.up(bench.at(place));
  }
}

describe('freehand', () => {
  it.each([0.25, 1, 4])('outlines what was drawn within a thousandth of its area at scale %d', (scale) => {
    const bench = new FakeBench({ scale });

    drag(new FreehandTool(bench), bench, circle(60));

    const [outline] = bench.outlines as [Polygon];
    expect(Math.abs(signedArea(outline.points) / (Math.PI * 60 * 60) - 1)).toBeLessThan(0.001);
    expect(outline.points.length).toBeLessThan(200);
  });

  it('leaves no loop where the hand ran past its start', () => {
    const bench = new FakeBench();

    drag(new FreehandTool(bench), bench, [...circle(60, 400, 1.05), [520, 480]]);

    const [outline] = bench.outlines as [Polygon];
    expect(isTangled(outline.points)).toBe(false);
  });

  it('takes a click for no outline', () => {
    const bench = new FakeBench();

    click(new FreehandTool(bench), bench, [10, 10]);

    expect(bench.outlines).toEqual([]);
  });

  it('gives up a stroke when asked to', () => {
    const bench = new FakeBench();
    const tool = new FreehandTool(bench);
    tool.down(bench.at([0, 0]));
    tool.move(bench.at([50, 0]));

    expect(tool.cancel()).toBe(true);
    tool.up();

    expect([bench.outlines, bench.drawn]).toEqual([[], undefined]);
  });
});

describe('polygon', () => {
  const square: Point[] = [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
  ];

  it('closes when its first vertex is clicked', () => {
    const bench = new FakeBench();

    click(new PolygonTool(bench), bench, ...square, [3, 2]);

    expect(bench.outlines).toEqual([{ type: 'polygon', points: square }]);
  });

  it('closes on a double click without a vertex too many', () => {
    const bench = new FakeBench();
    const tool = new PolygonTool(bench);

    click(tool, bench, ...square, [1, 101]);
    tool.doubleClick();

    expect(bench.outlines).toEqual([{ type: 'polygon', points: square }]);
  });

  it('closes on Enter, but not before it has three vertices', () => {
    const bench = new FakeBench();
    const tool = new PolygonTool(bench);

    click(tool, bench, [0, 0], [100, 0]);
    tool.finish();
    click(tool, bench, [100, 100]);
    tool.finish();

    expect(bench.outlines).toHaveLength(1);
  });

  it('takes vertices back and sets them again', () => {
    const bench = new FakeBench();
    const tool = new PolygonTool(bench);
    click(tool, bench, ...square, [300, 300]);

    tool.undo();
    tool.undo();
    tool.redo();
    tool.finish();

    expect(bench.outlines).toEqual([{ type: 'polygon', points: square }]);
  });

  it('has nothing to take back before the first click', () => {
    expect(new PolygonTool(new FakeBench()).undo()).toBe(false);
  });

  it('shows the edge to the pointer', () => {
    const bench = new FakeBench();
    const tool = new PolygonTool(bench);
    click(tool, bench, [0, 0]);

    tool.hover(bench.at([50, 60]));

    expect(bench.drawn).toEqual({
      kind: 'stroke',
      points: [
        [0, 0],
        [50, 60],
      ],
    });
  });
});

describe('ellipse', () => {
  it('fills the box that was dragged, in any direction', () => {
    const bench = new FakeBench();

    drag(new EllipseTool(bench), bench, [
      [120, 90],
      [100, 50],
      [20, 30],
    ]);

    expect(bench.outlines).toEqual([{ type: 'ellipse', centre: [70, 60], semiMajor: 50, semiMinor: 30, rotation: 0 }]);
  });

  it('stands upright when it is higher than wide', () => {
    const bench = new FakeBench();

    drag(new EllipseTool(bench), bench, [
      [0, 0],
      [20, 80],
    ]);

    expect(bench.outlines[0]).toMatchObject({ semiMajor: 40, semiMinor: 10, rotation: Math.PI / 2 });
  });

  it('is a circle with Shift', () => {
    const bench = new FakeBench();

    drag(
      new EllipseTool(bench),
      bench,
      [
        [0, 0],
        [20, 80],
      ],
      true,
    );

    expect(bench.outlines[0]).toMatchObject({ centre: [40, 40], semiMajor: 40, semiMinor: 40 });
  });

  it('takes a click for no outline', () => {
    const bench = new FakeBench();

    click(new EllipseTool(bench), bench, [10, 10]);

    expect(bench.outlines).toEqual([]);
  });
});

describe('line', () => {
  it('tells both ends and stays to be seen', () => {
    const bench = new FakeBench();

    drag(new LineTool(bench), bench, [
      [10, 10],
      [60, 40],
      [110, 10],
    ]);

    expect(bench.lines).toEqual([{ from: [10, 10], to: [110, 10] }]);
    expect(bench.drawn).toMatchObject({ kind: 'line' });
  });

  it('is no line when it is a click', () => {
    const bench = new FakeBench();

    click(new LineTool(bench), bench, [10, 10]);

    expect([bench.lines, bench.drawn]).toEqual([[], undefined]);
  });
});
