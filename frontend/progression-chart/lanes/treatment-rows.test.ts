import { describe, expect, it } from 'vitest';
import { aTreatment } from '../fixtures/builders';
import { DAY, timeOf } from '../scales/time';
import { isGiven, span, treatmentRows } from './treatment-rows';

const axis = { from: timeOf('2020-01-01'), to: timeOf('2026-01-01') };

describe('treatmentRows', () => {
  it('keeps the courses of one drug in one row, rows in the order of first starts', () => {
    const rows = treatmentRows([
      aTreatment({ name: 'Diltiazem', from: '2024-03-20', dose: '240 mg daily' }),
      aTreatment({ name: 'Prednisone', from: '2023-10-01' }),
      aTreatment({ name: 'Diltiazem', from: '2023-09-10' }),
    ]);

    expect(rows.map((row) => [row.name, row.bars.map((bar) => bar.dose)])).toEqual([
      ['Diltiazem', ['120 mg daily', '240 mg daily']],
      ['Prednisone', ['120 mg daily']],
    ]);
  });
});

describe('span', () => {
  it('ends where the treatment ended', () => {
    expect(span(aTreatment(), axis)).toEqual({
      from: timeOf('2023-09-10'),
      firmFrom: timeOf('2023-09-10'),
      to: timeOf('2024-03-20'),
      ongoing: false,
    });
  });

  it('reaches the end of the axis while the treatment goes on', () => {
    expect(span(aTreatment({ to: null }), axis)).toMatchObject({ to: axis.to, ongoing: true });
  });

  it('is soft as long as the start is not known', () => {
    expect(span(aTreatment({ from: '2014-01-01', fromLatest: '2014-12-31' }), axis).firmFrom).toBe(
      timeOf('2014-12-31'),
    );
  });

  it('shows a treatment of one day', () => {
    const { from, to } = span(aTreatment({ from: '2024-01-01', to: '2024-01-01' }), axis);

    expect(to - from).toBe(DAY);
  });
});

describe('isGiven', () => {
  it('counts the first and the last day', () => {
    expect(isGiven(aTreatment(), '2023-09-10')).toBe(true);
    expect(isGiven(aTreatment(), '2024-03-20')).toBe(true);
    expect(isGiven(aTreatment(), '2024-03-21')).toBe(false);
    expect(isGiven(aTreatment({ to: null }), '2030-01-01')).toBe(true);
  });
});
