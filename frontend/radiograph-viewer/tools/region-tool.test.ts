import { describe, expect, it } from 'vitest';
import { FakeBench } from '../test-support/bench';
import { RegionTool } from './region-tool';

describe('region', () => {
  it('asks for a window of what lies in the rectangle, whichever way it was drawn', () => {
    const bench = new FakeBench();
    const tool = new RegionTool(bench);

    tool.down(bench.at([300, 250]));
    tool.move(bench.at([200, 100]));
    tool.up(bench.at([200, 100]));

    expect(bench.regions).toEqual([[200, 100, 300, 250]]);
    expect(bench.drawn).toBeUndefined();
  });

  it('takes a slip of the hand for nothing', () => {
    const bench = new FakeBench();
    const tool = new RegionTool(bench);

    tool.down(bench.at([300, 250]));
    tool.up(bench.at([302, 250]));

    expect(bench.regions).toEqual([]);
  });
});
