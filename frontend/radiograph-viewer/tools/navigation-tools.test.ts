import { describe, expect, it } from 'vitest';
import { toImage, toScreen } from '../model/view';
import { FakeBench } from '../test-support/bench';
import { PanTool, WindowTool, ZoomTool } from './navigation-tools';

const onScreen = (bench: FakeBench, x: number, y: number) => bench.at(toImage(bench.view, [x, y]), { screen: [x, y] });

describe('navigation', () => {
  it('pans with the hand', () => {
    const bench = new FakeBench({ scale: 0.5 });
    const tool = new PanTool(bench);

    tool.down(onScreen(bench, 100, 100));
    tool.move(onScreen(bench, 130, 80));

    expect(toScreen(bench.view, [500, 400])).toEqual([530, 380]);
  });

  it('doubles the zoom over 120 pixels, at the place where the drag began', () => {
    const bench = new FakeBench({ scale: 0.5 });
    const tool = new ZoomTool(bench);
    const grabbed = toImage(bench.view, [200, 300]);

    tool.down(onScreen(bench, 200, 300));
    tool.move(onScreen(bench, 200, 240));
    tool.move(onScreen(bench, 200, 180));

    expect(bench.view.scale).toBeCloseTo(1, 9);
    expect(toScreen(bench.view, grabbed)[0]).toBeCloseTo(200, 9);
  });

  it('sends steps to the window: down to its centre, right to its width', () => {
    const bench = new FakeBench();
    const tool = new WindowTool(bench);

    tool.down(onScreen(bench, 10, 10));
    tool.move(onScreen(bench, 30, 5));

    expect(bench.steps).toEqual([[-5, 20]]);
  });

  it('does nothing without a button', () => {
    const bench = new FakeBench();
    const before = bench.view;

    new PanTool(bench).move(onScreen(bench, 300, 300));

    expect(bench.view).toBe(before);
  });
});
