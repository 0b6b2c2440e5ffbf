import { describe, expect, it } from 'vitest';
import { adviceOnJoin, joined } from './joined';
import type { Polygon } from './outline';
import { signedArea } from './polygon';

function box(left: number, top: number, width: number, height: number): Polygon {
  return {
    type: 'polygon',
    points: [
      [left, top],
      [left + width, top],
      [left + width, top + height],
      [left, top + height],
    ],
  };
}

describe('joining two outlines', () => {
  it('makes one of two that overlap; what both cover counts once', () => {
    const whole = joined(box(0, 0, 100, 100), box(80, 0, 100, 100));

    expect('outline' in whole && Math.abs(signedArea(whole.outline.points))).toBe(18_000);
  });

  it('makes one of two that share a border', () => {
    const whole = joined(box(0, 0, 100, 100), box(100, 20, 50, 50));

    expect('outline' in whole && Math.abs(signedArea(whole.outline.points))).toBe(12_500);
  });

  it('refuses two that lie apart, or that meet in one corner only, and says what to do', () => {
    expect(joined(box(0, 0, 100, 100), box(130, 0, 50, 50))).toEqual({ why: 'apart' });
    expect(joined(box(0, 0, 100, 100), { type: 'marker', at: [3, 3] })).toEqual({ why: 'marker' });
    expect(adviceOnJoin('apart')).toContain('brush');
    expect(adviceOnJoin('marker')).toContain('Outline it');
  });
});
