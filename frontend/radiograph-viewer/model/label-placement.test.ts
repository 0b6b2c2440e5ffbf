import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Label } from './label-placement';
import { placeLabels } from './label-placement';
import type { Box } from './outline-geometry';

const viewer = { width: 1000, height: 700 };
const size = { width: 90, height: 34 };
const crosses = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

function boxes(labels: readonly Label[]): Box[] {
  const places = placeLabels(labels, viewer);
  return labels.map(({ id, width, height }) => {
    const [x, y] = places.get(id) ?? [NaN, NaN];
    return [x, y, x + width, y + height];
  });
}

describe('label placement', () => {
  it('stands beside its deposit', () => {
    const [box] = boxes([{ id: 'a', deposit: [400, 300, 460, 360], ...size }]) as [Box];

    expect(box[0]).toBe(474);
    expect(box[3]).toBe(286);
  });

  it('keeps off what stands around the film', () => {
    const label = { id: 'a', deposit: [860, 60, 900, 90] as const, ...size };
    const corner: Box = [810, 0, 1000, 72];

    const [x, y] = placeLabels([label], viewer, [corner]).get('a') ?? [NaN, NaN];

    expect(crosses([x, y, x + size.width, y + size.height], corner)).toBe(false);
  });

  it('stands where the reader wishes', () => {
    const [box] = boxes([{ id: 'a', deposit: [400, 300, 460, 360], ...size, wish: [700, 500] }]) as [Box];

    expect(box).toEqual([655, 483, 745, 517]);
  });

  it('goes further away where it would cover its deposit', () => {
    const deposit: Box = [400, 300, 500, 400];
    const [box] = boxes([{ id: 'a', deposit, ...size, wish: [450, 285] }]) as [Box];

    expect(crosses(box, deposit)).toBe(false);
    expect((box[0] + box[2]) / 2).toBe(450);
    expect(box[3]).toBeLessThanOrEqual(300);
  });

  it('never covers a deposit or another label while there is room', () => {
    const place = fc.record({ column: fc.integer({ min: 0, max: 4 }), row: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { maxLength: 6, selector: ({ column, row }) => `${column},${row}` }),
        (places) => {
          const labels = places.map(({ column, row }, i): Label => {
            const [left, top] = [column * 200 + 20, row * 170 + 20];
            return { id: String(i), deposit: [left, top, left + 50, top + 50], ...size };
          });
          const found = boxes(labels);
          const others = [...labels.map(({ deposit }) => deposit), ...found];
          for (const [i, box] of found.entries()) {
            expect(others.filter((other, j) => j !== labels.length + i && crosses(box, other))).toEqual([]);
          }
        },
      ),
    );
  });

  it.each([
    ['right', [930, 300, 995, 360]],
    ['top', [400, 0, 460, 20]],
    ['corner', [960, 660, 999, 699]],
  ] as [string, Box][])('stays in the viewer beside a deposit at its %s', (_, deposit) => {
    const [box] = boxes([{ id: 'a', deposit, ...size }]) as [Box];

    expect(box[0]).toBeGreaterThanOrEqual(0);
    expect(box[1]).toBeGreaterThanOrEqual(0);
    expect(box[2]).toBeLessThanOrEqual(viewer.width);
    expect(box[3]).toBeLessThanOrEqual(viewer.height);
  });
});
