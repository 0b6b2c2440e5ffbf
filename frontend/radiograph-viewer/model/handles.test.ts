import { describe, expect, it } from 'vitest';
import { handlesOf, reshaped } from './handles';
import type { Outline, Point, Polygon } from './outline';
import { ellipse } from './outline-geometry';

const triangle: Polygon = {
  type: 'polygon',
  points: [
    [0, 0],
    [100, 0],
    [50, 80],
  ],
};
const ring: Polygon = {
  type: 'polygon',
  points: Array.from({ length: 90 }, (_, i): Point => {
    const angle = (i / 90) * 2 * Math.PI;
    return [200 + 50 * Math.cos(angle), 200 + 50 * Math.sin(angle)];
  }),
};

function drag(outline: Outline, handle: number, to: Point, apart = 10): Outline {
  const handles = handlesOf(outline, apart);
  const grabbed = handles[handle];
  if (!grabbed) throw new Error('no such handle');
  return reshaped(outline, handles, grabbed, to);
}

describe('handles', () => {
  it('moves one vertex of a triangle and no other', () => {
    expect(drag(triangle, 2, [60, 90])).toEqual({
      type: 'polygon',
      points: [
        [0, 0],
        [100, 0],
        [60, 90],
      ],
    });
  });

  it('keeps the handles of a fine contour apart', () => {
    const handles = handlesOf(ring, 20);

    expect(handles.length).toBeLessThan(18);
    expect(handles.length).toBeGreaterThan(10);
  });

  it('draws the vertices between two handles along, and no farther', () => {
    const handles = handlesOf(ring, 20);
    const next = handles[1]?.index ?? NaN;

    const { points } = drag(ring, 0, [270, 200], 20) as Polygon;

    expect(points[0]).toEqual([270, 200]);
    expect(points[1]?.[0]).toBeGreaterThan(ring.points[1]?.[0] ?? NaN);
    expect(points[next]).toEqual(ring.points[next]);
  });

  it('turns an ellipse by the end of its major axis', () => {
    const pulled = drag(ellipse([100, 100], 40, 20, 0), 0, [100, 160]);

    expect(pulled).toMatchObject({ semiMajor: 60, semiMinor: 20 });
    expect((pulled as { rotation: number }).rotation).toBeCloseTo(Math.PI / 2, 9);
  });

  it('widens an ellipse by the end of its minor axis without turning it', () => {
    expect(drag(ellipse([100, 100], 40, 20, 0), 1, [130, 135])).toMatchObject({
      semiMajor: 40,
      semiMinor: 35,
      rotation: 0,
    });
  });

  it('moves a marker', () => {
    expect(drag({ type: 'marker', at: [1, 1] }, 0, [9, 8])).toEqual({ type: 'marker', at: [9, 8] });
  });
});
