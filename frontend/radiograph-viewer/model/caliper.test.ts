import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFilm } from '../test-support/films';
import type { CaliperShape } from './caliper';
import { acrossFrom, caliperText, distanceToCaliper, dragged, endsOf, shifted } from './caliper';
import type { Line } from './line';
import type { Point } from './outline';

const along: Line = { from: [100, 100], to: [200, 100] };
const cross: CaliperShape = { along, across: { from: [150, 80], to: [150, 120] } };

/** Zero at right angles, in millimetres: rows are `aspect` times as high as columns are wide. */
function slant(a: Line, b: Line, aspect: number): number {
  const way = ({ from, to }: Line): Point => [to[0] - from[0], (to[1] - from[1]) * aspect];
  const [u, v] = [way(a), way(b)];
  const lengths = Math.hypot(...u) * Math.hypot(...v);
  return lengths === 0 ? 0 : Math.abs(u[0] * v[0] + u[1] * v[1]) / lengths;
}

describe('a caliper', () => {
  it('reads both axes with one unit, the longer first', () => {
    const film = aFilm({ spacing: { rowMm: 0.4, columnMm: 0.1 } });

    expect(caliperText(cross, film)).toBe('16.0 × 10.0 mm at detector');
    expect(caliperText({ along }, film)).toBe('10.0 mm at detector');
  });

  it('crosses at right angles as far as the pointer goes that way', () => {
    expect(acrossFrom([150, 90], [170, 130], along, 1)).toEqual({ from: [150, 90], to: [150, 130] });
  });

  it('keeps its lines at right angles when an end is dragged', () => {
    const turned = dragged(cross, { line: 'along', end: 'to' }, [100, 200], 1);

    expect(turned.along).toEqual({ from: [100, 100], to: [100, 200] });
    expect(turned.across?.from[0]).toBeCloseTo(170, 9);
    expect(turned.across?.to).toEqual([130, 100]);
  });

  it('moves only along its own direction when the short axis is pulled', () => {
    const pulled = dragged(cross, { line: 'across', end: 'to' }, [190, 140], 1);

    expect(pulled.along).toEqual(along);
    expect(pulled.across).toEqual({ from: [150, 80], to: [150, 140] });
  });

  it('moves as a whole and has an end for each hand', () => {
    expect(shifted(cross, 5, -5)).toEqual({
      along: { from: [105, 95], to: [205, 95] },
      across: { from: [155, 75], to: [155, 115] },
    });
    expect(endsOf(cross)).toHaveLength(4);
    expect(endsOf({ along })).toHaveLength(2);
    expect(distanceToCaliper(cross, [160, 90])).toBe(10);
  });

  it('stays at right angles in millimetres whatever is dragged, on pixels of any shape', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }));
    const end = fc.constantFrom(...endsOf(cross));
    fc.assert(
      fc.property(place, place, place, place, end, place, fc.double({ min: 0.3, max: 3, noNaN: true }), (...all) => {
        const [from, to, start, towards, grip, target, aspect] = all;
        fc.pre(from[0] !== to[0] || from[1] !== to[1]);
        const first = { from, to };
        const shape = { along: first, across: acrossFrom(start, towards, first, aspect) };
        const after = dragged(shape, grip, target, aspect);

        expect(slant(shape.along, shape.across, aspect)).toBeLessThan(1e-6);
        expect(slant(after.along, after.across as Line, aspect)).toBeLessThan(1e-6);
      }),
    );
  });
});
