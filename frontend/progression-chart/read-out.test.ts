import { describe, expect, it } from 'vitest';
import { aDeposit, aLab, aModel, aPoint, aResult, aTotal, aTreatment } from './fixtures/builders';
import { readOut, type ReadOutLine } from './read-out';

const lines = (model: Parameters<typeof readOut>[0], date: string, title: string): ReadOutLine[] =>
  readOut(model, date).find((section) => section.title === title)?.lines ?? [];

describe('readOut', () => {
  it('tells area, unit, origin and change, and which film to open', () => {
    const point = aPoint({ area: 1705, sinceBaseline: { percent: 38, words: '+38 %', kind: 'progression' } });

    const [line] = lines(aModel({ deposits: [aDeposit({ points: [point] })] }), '2024-03-05', 'Deposits');

    expect(line).toMatchObject({
      label: 'D1 Right thigh',
      value: '1\u2009705 mm²',
      detail: 'at detector · +38 %, progression',
      age: '',
      opens: { radiographId: 'film', sightingId: 'sighting' },
    });
  });

  it('says why a point is hollow, and what positioning alone makes', () => {
    const point = aPoint({
      area: 1705,
      sinceBaseline: { percent: null, words: 'not comparable: lateral film, earlier AP', kind: 'not comparable' },
      caveat: 'lateral film, earlier AP',
      repositioning: 'lying 50 mm farther from the detector alone makes +10.8 %',
    });

    const [line] = lines(aModel({ deposits: [aDeposit({ points: [point] })] }), '2024-03-05', 'Deposits');

    expect(line?.detail).toContain('not comparable: lateral film, earlier AP');
    expect(line?.detail).toContain('+10.8 %');
  });

  it('says how old a value is that was not taken that day', () => {
    const model = aModel({ labs: [aLab({ points: [aResult({ date: '2024-02-22' })] })] });

    expect(lines(model, '2024-03-05', 'Laboratory')).toMatchObject([{ value: '9.1 mg/dL', age: '12 days before' }]);
  });

  it('knows nothing of the future', () => {
    const model = aModel({ labs: [aLab()], deposits: [aDeposit({ points: [aPoint()] })] });

    expect(readOut(model, '2024-03-04')).toEqual([]);
  });

  it('says "not imaged" instead of a zero or an old value', () => {
    const model = aModel({
      deposits: [
        aDeposit({
          points: [aPoint({ date: '2023-08-22' })],
          gaps: [{ date: '2024-03-05', words: 'right thigh not imaged' }],
        }),
      ],
    });

    expect(lines(model, '2024-03-05', 'Deposits')).toMatchObject([{ value: '–', detail: 'right thigh not imaged' }]);
  });

  it('says what became of a deposit that is no more', () => {
    const model = aModel({
      deposits: [
        aDeposit({
          points: [aPoint({ date: '2023-08-22' })],
          ended: { date: '2024-03-05', words: 'merged into D5' },
        }),
      ],
    });

    expect(lines(model, '2024-03-05', 'Deposits')).toMatchObject([{ value: '–', detail: 'merged into D5' }]);
  });

  it('says what a total lacks', () => {
    const points = [aTotal({ incomplete: 'incomplete: right thigh not imaged' })];

    expect(lines(aModel({ totals: [{ site: null, points, gaps: [] }] }), '2024-03-05', 'Total area')).toMatchObject([
      { label: 'All sites', value: '500 mm²', detail: 'incomplete: right thigh not imaged' },
    ]);
  });

  it('lists only the treatments of the day', () => {
    const model = aModel({ treatments: [aTreatment(), aTreatment({ name: 'Prednisone', to: '2024-01-01' })] });

    expect(lines(model, '2024-03-05', 'Treatment').map((line) => line.label)).toEqual(['Diltiazem']);
  });

  it('flags values outside their range', () => {
    const model = aModel({ labs: [aLab({ points: [aResult({ level: 'HIGH' })] })] });

    expect(lines(model, '2024-03-05', 'Laboratory')[0]?.abnormal).toBe('HIGH');
  });
});
