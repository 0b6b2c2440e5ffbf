import { describe, expect, it } from 'vitest';
import type { Outline } from '../model/outline';
import { outlinePath } from './outline-path';

describe('outline path', () => {
  it('closes a polygon', () => {
    const triangle: Outline = {
      type: 'polygon',
      points: [
        [0, 0],
        [4, 0],
        [2, 3.5],
      ],
    };

    expect(outlinePath(triangle)).toBe('M0 0L4 0L2 3.5Z');
  });

  it('draws an ellipse as two arcs through the ends of its major axis', () => {
    const outline: Outline = { type: 'ellipse', centre: [10, 20], semiMajor: 5, semiMinor: 2, rotation: 0 };

    expect(outlinePath(outline)).toBe('M5 20A5 2 0 0 1 15 20A5 2 0 0 1 5 20Z');
  });

  it('is made once', () => {
    const outline: Outline = { type: 'polygon', points: Array.from({ length: 1000 }, (_, i) => [i, i % 3]) };

    expect(outlinePath(outline)).toBe(outlinePath(outline));
  });
});
