import { describe, expect, it } from 'vitest';
import { timeOf } from '../scales/time';
import { band, detectableRange } from './band';
import type { Place } from './scene';

const place: Place = {
  x: (time) => (time - timeOf('2024-01-01')) / 86_400_000,
  y: (value) => 1000 - value,
  left: 0,
  right: 500,
  top: 0,
  bottom: 1000,
};

describe('the band of the smallest detectable change', () => {
  it('is a ratio, so it reaches farther up than down', () => {
    const { low, high } = detectableRange(100, Math.log(2));

    expect(low).toBeCloseTo(50);
    expect(high).toBeCloseTo(200);
  });

  it('starts at the first measurement', () => {
    const shapes = band(
      place,
      [
        { date: '2024-03-01', area: 150 },
        { date: '2024-01-11', area: 100 },
      ],
      '#123456',
      Math.log(2),
    );

    expect(shapes).toHaveLength(1);
    expect(shapes[0]).toMatchObject({ shape: { x: 10, y: 800, width: 490, height: 150 } });
  });

  it('needs two measurements', () => {
    expect(band(place, [{ date: '2024-01-11', area: 100 }], '#123456', 1)).toEqual([]);
  });
});
