import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asPolygon } from './as-polygon';
import { adviceOnBrush, erased, fresh, painted } from './brushed';
import { swept } from './clip';
import type { Point } from './outline';
import { signedArea } from './polygon';
import { isTangled } from './untangle';

function square(left: number, top: number, side: number): Point[] {
  return [
    [left, top],
    [left + side, top],
    [left + side, top + side],
    [left, top + side],
  ];
}

const area = (points: readonly Point[]): number => Math.abs(signedArea(points));
const body = square(100, 100, 100);

describe('a round brush', () => {
  it('covers its disc, and a capsule on its way', () => {
    const [disc] = swept([[50, 50]], 20, 1);
    const [capsule] = swept(
      [
        [50, 50],
        [150, 50],
      ],
      20,
      1,
    );

    expect(area(disc ?? [])).toBeCloseTo(Math.PI * 400, -1);
    expect(area(capsule ?? [])).toBeCloseTo(Math.PI * 400 + 100 * 40, -1);
  });

  it('is round on the body where pixels are not square', () => {
    const [disc] = swept([[50, 50]], 20, 2); // rows twice as high: half as many of them

    expect(Math.max(...(disc ?? []).map(([, row]) => row))).toBeCloseTo(60, 1);
    expect(Math.max(...(disc ?? []).map(([column]) => column))).toBeCloseTo(70, 1);
  });
});

describe('painting on an outline', () => {
  it('adds what the brush covers beyond the border, and moves no other vertex', () => {
    const { points, news } = painted(body, swept([[200, 150]], 20, 1));

    expect(news).toBe('none');
    expect(area(points)).toBeCloseTo(10_000 + (Math.PI * 400) / 2, -1);
    body.forEach((corner) => {
      expect(points).toContainEqual(corner);
    });
  });

  it('leaves out what does not touch the outline, and says so', () => {
    const { points, news } = painted(body, swept([[400, 150]], 20, 1));

    expect(news).toBe('apart');
    expect(area(points)).toBe(10_000);
  });

  it('fills what it closes in, and says so', () => {
    const ring: Point[] = [
      [200, 110],
      [300, 110],
      [300, 190],
      [200, 190],
    ];

    const { points, news } = painted(body, swept(ring, 5, 1));

    expect(news).toBe('holes-filled');
    expect(area(points)).toBeGreaterThan(10_000 + 100 * 80);
  });
});

describe('erasing from an outline', () => {
  it('takes away what the eraser covers', () => {
    const { points, news } = erased(body, swept([[200, 150]], 20, 1));

    expect(news).toBe('none');
    expect(area(points)).toBeCloseTo(10_000 - (Math.PI * 400) / 2, -1);
  });

  it('makes no hole, and says so', () => {
    const { points, news } = erased(body, swept([[150, 150]], 20, 1));

    expect(news).toBe('no-hole');
    expect([...points].sort()).toEqual([...body].sort());
  });

  it('keeps the larger part where it cuts through, and says so', () => {
    const cut = swept(
      [
        [130, 50],
        [130, 250],
      ],
      5,
      1,
    );

    const { points, news } = erased(body, cut);

    expect(news).toBe('parts-left');
    expect(area(points)).toBeCloseTo(65 * 100, 0);
  });

  it('never takes all of it', () => {
    expect(erased(body, swept([[150, 150]], 200, 1))).toEqual({ points: body, news: 'nothing-left' });
  });
});

it('a stroke on nothing is an outline of its own', () => {
  expect(area(fresh(swept([[50, 50]], 20, 1))?.points ?? [])).toBeCloseTo(Math.PI * 400, -1);
  expect(fresh([])).toBeUndefined();
});

it('an ellipse keeps its area when it becomes a polygon', () => {
  const points = asPolygon({ type: 'ellipse', centre: [50, 60], semiMajor: 31, semiMinor: 12, rotation: 0.4 });

  expect(area(points ?? []) / (Math.PI * 31 * 12)).toBeCloseTo(1, 9);
  expect(asPolygon({ type: 'marker', at: [1, 1] })).toBeUndefined();
});

it('has a word for everything but nothing', () => {
  const news = ['holes-filled', 'no-hole', 'parts-left', 'apart', 'nothing-left'] as const;

  expect(news.map(adviceOnBrush).every((words) => words.length > 20)).toBe(true);
  expect(adviceOnBrush('none')).toBe('');
});

it('whatever is painted and erased, the contour is one that the server takes', () => {
  const place = fc.tuple(fc.integer({ min: 60, max: 240 }), fc.integer({ min: 60, max: 240 }));
  const stroke = fc.record({
    way: fc.array(place, { minLength: 1, maxLength: 5 }),
    radius: fc.integer({ min: 2, max: 40 }),
    erases: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(stroke, { minLength: 1, maxLength: 6 }), (strokes) => {
      let contour: readonly Point[] = body;
      for (const { way, radius, erases } of strokes) {
        const before = area(contour);
        const covered = swept(way, radius, 1);
        contour = (erases ? erased(contour, covered) : painted(contour, covered)).points;

        expect(isTangled(contour)).toBe(false);
        expect(area(contour)).toBeGreaterThan(0);
        const grew = area(contour) - before;
        expect(erases ? grew : -grew).toBeLessThanOrEqual(1e-6);
      }
    }),
    { numRuns: 60 },
  );
});
