import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFilm } from '../test-support/films';
import { caliperText } from './caliper';
import type { Spacing, Unit } from './film';
import { lengthOf, numberText } from './length';
import type { Line } from './line';
import { scaleBar } from './scale-bar';

const across: Line = { from: [10, 20], to: [110, 20] };

describe('the length of a line', () => {
  it('is in millimetres with their origin where the film has a spacing', () => {
    const film = aFilm({ spacing: { rowMm: 0.2, columnMm: 0.1 } });

    expect(lengthOf(across, film)).toEqual({ value: 10, unit: 'mm at detector' });
    expect(lengthOf({ from: [10, 20], to: [10, 120] }, film).value).toBeCloseTo(20, 12); // rows are twice as high
  });

  it('is in pixels where it has none', () => {
    const film = aFilm({ spacing: null, unit: { word: 'px', isMillimetres: false } });

    expect(lengthOf(across, film)).toEqual({ value: 100, unit: 'px' });
  });

  it.each([
    [1.234, '1.23'],
    [9.996, '10.0'],
    [12.34, '12.3'],
    [99.96, '100'],
    [1234.4, '1234'],
  ])('%d is written %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });
});

describe('complaint 2: a number and its unit never disagree', () => {
  const millimetres = fc.double({ min: 0.02, max: 1, noNaN: true });
  const spacing: fc.Arbitrary<Spacing | null> = fc.option(fc.record({ rowMm: millimetres, columnMm: millimetres }));
  // Also what a server must not send: millimetres without a spacing, or pixels with one.
  const unit: fc.Arbitrary<Unit> = fc.constantFrom(
    { word: 'mm at detector', isMillimetres: true },
    { word: 'mm (calibrated: line of 30 mm)', isMillimetres: true },
    { word: 'px', isMillimetres: false },
  );
  const place = fc.tuple(fc.double({ min: 0, max: 4000, noNaN: true }), fc.double({ min: 0, max: 4000, noNaN: true }));
  const line = fc.record({ from: place, to: place });

  it('for whatever film and line', () => {
    fc.assert(
      fc.property(spacing, unit, line, (spacing, unit, line) => {
        const { value, unit: told } = lengthOf(line, { spacing, unit });
        const [columns, rows] = [line.to[0] - line.from[0], line.to[1] - line.from[1]];
        const isMillimetres = told !== 'px';
        const expected =
          isMillimetres && spacing
            ? Math.hypot(columns * spacing.columnMm, rows * spacing.rowMm)
            : Math.hypot(columns, rows);

        expect(isMillimetres).toBe(spacing !== null && unit.isMillimetres);
        expect(value).toBe(expected);
      }),
    );
  });

  it('in what stands beside a caliper and below the scale bar', () => {
    fc.assert(
      fc.property(spacing, unit, line, line, (spacing, unit, along, across) => {
        const film = aFilm({ spacing, unit });
        const isMillimetres = spacing !== null && unit.isMillimetres;
        const text = caliperText({ along, across }, film);
        const bar = scaleBar(film, { centre: [0, 0], scale: 0.5, aspect: 1, width: 500, height: 400 }, 170);

        expect(text.includes('mm')).toBe(isMillimetres);
        expect(text.endsWith('px')).toBe(!isMillimetres);
        expect(bar.text.includes('mm')).toBe(isMillimetres);
      }),
    );
  });
});
