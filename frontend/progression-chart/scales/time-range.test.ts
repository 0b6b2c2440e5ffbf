import { describe, expect, it } from 'vitest';
import { aDeposit, aLab, aModel, aPoint, aResult, aTreatment } from '../fixtures/builders';
import { timeOf } from './time';
import { readableTimes, timeRange } from './time-range';

describe('timeRange', () => {
  it('is nothing when nothing is dated', () => {
    expect(timeRange(aModel())).toBeNull();
  });

  it('opens with the films when a treatment reaches back much further', () => {
    const range = timeRange(
      aModel({ visits: ['2023-01-01', '2025-01-01'], treatments: [aTreatment({ from: '1990-01-01', to: null })] }),
    );

    expect(range?.home.from).toBeGreaterThan(timeOf('2022-01-01'));
    expect(range?.whole.from).toBeLessThan(timeOf('1990-01-02'));
  });

  it('opens with everything when it lies close together', () => {
    const range = timeRange(aModel({ visits: ['2023-01-01', '2025-01-01'], treatments: [aTreatment()] }));

    expect(range?.home).toEqual(range?.whole);
  });

  it('shows laboratory values where there is no film', () => {
    expect(timeRange(aModel({ labs: [aLab()] }))?.home).toBeDefined();
  });
});

describe('readableTimes', () => {
  it('are the days of films, values and treatments, each once and in order', () => {
    const model = aModel({
      visits: ['2024-03-05'],
      deposits: [aDeposit({ points: [aPoint({ date: '2024-03-05' })] })],
      labs: [aLab({ points: [aResult({ date: '2024-03-01' })] })],
      treatments: [aTreatment({ from: '2024-02-01', to: '2024-04-01' })],
    });

    expect(readableTimes(model)).toEqual(['2024-02-01', '2024-03-01', '2024-03-05', '2024-04-01'].map(timeOf));
  });
});
