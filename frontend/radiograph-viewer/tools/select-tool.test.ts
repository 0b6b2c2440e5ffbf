import { describe, expect, it } from 'vitest';
import type { Point, Polygon } from '../model/outline';
import { isTangled } from '../model/untangle';
import { FakeSelection } from '../test-support/selection';
import { square } from '../test-support/shapes';
import { SelectTool } from './select-tool';

function drag(bench: FakeSelection, from: Point, to: Point, touch = false): void {
  const tool = new SelectTool(bench);
  tool.down(bench.at(from, { touch }));
  tool.move(bench.at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], { touch }));
  tool.move(bench.at(to, { touch }));
  tool.up(bench.at(to, { touch }));
}

const click = (bench: FakeSelection, at: Point): void => {
  drag(bench, at, at);
};

describe('selecting', () => {
  it.each([
    [[120, 120], 'large'],
    [[220, 220], 'small'],
    [[95, 300], 'large'],
    [[700, 700], null],
  ] as [Point, string | null][])('a click at %o selects %s', (place, id) => {
    const bench = new FakeSelection();

    click(bench, place);

    expect(bench.selectedId).toBe(id);
  });

  it.each([
    [[402, 250], 'large'],
    [[300, 300], null],
    [[220, 220], 'small'],
  ] as [Point, string | null][])('a region is taken by its edge only: %o selects %s', (place, id) => {
    const bench = new FakeSelection();
    bench.sightings = bench.sightings.map((one) => ({ ...one, region: one.id === 'large' }));

    click(bench, place);

    expect(bench.selectedId).toBe(id);
  });

  it('lets go of the selection with a click beside it', () => {
    const bench = new FakeSelection();
    bench.selectedId = 'large';

    click(bench, [900, 20]);

    expect(bench.selectedId).toBeNull();
  });

  describe('when something is selected', () => {
    it('drags a vertex by its handle', () => {
      const bench = new FakeSelection();
      bench.selectedId = 'small';

      drag(bench, [241, 239], [260, 270]);

      expect(bench.changes).toHaveLength(1);
      expect((bench.changes[0]?.[1] as Polygon).points[2]).toEqual([260, 270]);
      expect(bench.previewed).toBeUndefined();
    });

    it('moves the whole of it when it is taken in the middle', () => {
      const bench = new FakeSelection();
      bench.selectedId = 'small';

      drag(bench, [220, 220], [240, 230]);

      expect(bench.changes).toEqual([['small', square(220, 210, 40)]]);
    });

    it('does not push it off the film', () => {
      const bench = new FakeSelection();
      bench.selectedId = 'small';

      drag(bench, [220, 220], [40, 780]);

      expect(bench.changes).toEqual([['small', square(20, 760, 40)]]);
      drag(bench, [220, 220], [0, 0]);
      expect(bench.changes[1]).toEqual(['small', square(0, 0, 40)]);
    });

    it('changes nothing by a click with a trembling hand', () => {
      const bench = new FakeSelection();
      bench.selectedId = 'small';

      drag(bench, [220, 220], [221, 222]);

      expect(bench.changes).toEqual([]);
    });

    it('gives a finger 44 pixels to hit a handle', () => {
      const bench = new FakeSelection();
      bench.selectedId = 'small';

      drag(bench, [240 + 15, 240 + 15], [300, 300], true);

      expect((bench.changes[0]?.[1] as Polygon).points[2]).toEqual([300, 300]);
    });

    it('cuts the loop off that a vertex makes when it crosses an edge', () => {
      const bench = new FakeSelection();
      bench.selectedId = 'large';

      drag(bench, [400, 400], [80, 250]);

      expect(isTangled((bench.changes[0]?.[1] as Polygon).points)).toBe(false);
    });

    it('leaves a locked one as it is', () => {
      const bench = new FakeSelection();
      bench.selectedId = 'small';
      bench.editable = false;

      drag(bench, [240, 240], [300, 300]);

      expect(bench.changes).toEqual([]);
    });

    it('puts it back when the drag is given up', () => {
      const bench = new FakeSelection();
      bench.selectedId = 'small';
      const tool = new SelectTool(bench);
      tool.down(bench.at([240, 240]));
      tool.move(bench.at([300, 300]));

      expect(tool.cancel()).toBe(true);

      expect([bench.previewed, bench.changes]).toEqual([undefined, []]);
    });
  });
});
