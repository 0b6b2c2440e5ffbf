import { describe, expect, it } from 'vitest';
import { stacked, type Panel } from './layout';

const panel = (kind: Panel['kind'], lane: Panel['lane'], least: number, grows = 0): Panel => ({
  kind,
  key: '',
  least,
  grows,
  lane,
});

const stack = [panel('visits', 'area', 20), panel('deposits', 'area', 130, 2), panel('lab', 'labs', 46, 1)];

describe('stacked', () => {
  it('puts panels below each other without overlap', () => {
    const { panels, axisTop } = stacked(stack, 0);

    panels.slice(1).forEach((below, index) => {
      const above = panels[index];
      expect(below.top).toBeGreaterThanOrEqual((above?.top ?? 0) + (above?.height ?? 0));
    });
    expect(axisTop).toBe((panels[2]?.top ?? 0) + (panels[2]?.height ?? 0));
  });

  it('parts lanes further than panels of one lane', () => {
    const [visits, deposits, lab] = stacked(stack, 0).panels;
    const within = (deposits?.top ?? 0) - (visits?.top ?? 0) - (visits?.height ?? 0);
    const between = (lab?.top ?? 0) - (deposits?.top ?? 0) - (deposits?.height ?? 0);

    expect(between).toBeGreaterThan(within);
  });

  it('shares what is left over among the panels that grow, and fills the room', () => {
    const least = stacked(stack, 0).height;
    const { panels, height } = stacked(stack, least + 300);

    expect(panels.map((placed) => placed.height)).toEqual([20, 330, 146]);
    expect(height).toBe(least + 300);
  });
});
