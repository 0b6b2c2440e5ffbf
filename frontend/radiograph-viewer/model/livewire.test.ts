import { describe, expect, it } from 'vitest';
import { Livewire } from './livewire';
import type { Point } from './outline';

/** A bright disc on a darker ground, with the noise of a film; 12 bits. */
function disc(size: number, centre: Point, radius: number, contrast = 600): Uint16Array {
  let seed = 7;
  const noise = (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return (seed / 2147483648 - 0.5) * 60;
  };
  return Uint16Array.from({ length: size * size }, (_, i) => {
    const [column, row] = [(i % size) + 0.5, Math.floor(i / size) + 0.5];
    const inside = Math.hypot(column - centre[0], row - centre[1]) < radius;
    return 1500 + (inside ? contrast : 0) + noise();
  });
}

const farFromBorder = (way: readonly Point[], centre: Point, radius: number): number =>
  Math.max(...way.map(([column, row]) => Math.abs(Math.hypot(column - centre[0], row - centre[1]) - radius)));

describe('livewire', () => {
  const centre: Point = [150, 150];
  const grid = { samples: disc(300, centre, 60), columns: 300, rows: 300 };

  it('runs along the border between two places on it', () => {
    const wire = new Livewire(grid, [210, 150], 1);

    const way = wire.to([150, 210]);

    expect(way[0]).toEqual([210.5, 150.5]);
    expect(way.at(-1)).toEqual([150, 210]);
    expect(farFromBorder(way, centre, 60)).toBeLessThan(2.5);
  });

  it('answers about one place after the other from the same seed', () => {
    const wire = new Livewire(grid, [210, 150], 1);
    const ends: Point[] = [
      [208, 165],
      [193, 192],
      [107, 107],
    ];

    expect(ends.map((end) => farFromBorder(wire.to(end), centre, 60)).every((far) => far < 3)).toBe(true);
  });

  it('finds the edge that a hand nearly hit', () => {
    const wire = new Livewire(grid, [210, 150], 1);

    const [column, row] = wire.snapped([204, 152], 8);

    expect(Math.abs(Math.hypot(column - centre[0], row - centre[1]) - 60)).toBeLessThan(2);
  });

  it('works on means where the film is shown smaller than its samples', () => {
    const wire = new Livewire(grid, [210, 150], 3);

    expect(farFromBorder(wire.to([150, 210]), centre, 60)).toBeLessThan(4.5);
  });

  it('goes straight on to a place beyond its reach, and stays on the film', () => {
    const wide = { samples: new Uint16Array(1200 * 40), columns: 1200, rows: 40 };

    const way = new Livewire(wide, [10, 20], 1).to([1100, 20]);

    expect(way.at(-1)).toEqual([1100, 20]);
    expect(way.every(([column, row]) => column >= 0 && column <= 1200 && row >= 0 && row <= 40)).toBe(true);
  });
});
