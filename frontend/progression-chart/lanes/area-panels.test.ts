import { describe, expect, it } from 'vitest';
import { aDeposit, aPoint } from '../fixtures/builders';
import { areaPanels, commonOrigin, comparable } from './area-panels';

const inPixels = { unit: 'px²', origin: 'not calibrated' } as const;

describe('areaPanels', () => {
  it('never puts pixels on the axis of millimetres', () => {
    const panels = areaPanels([
      aDeposit({ id: 'D1', points: [aPoint()] }),
      aDeposit({ id: 'D2', points: [aPoint(inPixels)] }),
    ]);

    expect(panels.map((panel) => [panel.unit, panel.series.map((series) => series.id)])).toEqual([
      ['mm²', ['D1']],
      ['px²', ['D2']],
    ]);
  });

  it('splits a deposit that was measured in both, leaving a gap that says where the other value is', () => {
    const both = aDeposit({ points: [aPoint({ date: '2024-01-01' }), aPoint({ date: '2024-02-01', ...inPixels })] });

    const [millimetres, pixels] = areaPanels([both]);

    expect(millimetres?.series[0]?.gaps).toEqual([{ date: '2024-02-01', words: 'measured in px²' }]);
    expect(pixels?.series[0]?.points.map((point) => point.date)).toEqual(['2024-02-01']);
  });

  it('has no panel for a unit that nothing is measured in', () => {
    expect(areaPanels([aDeposit({ points: [aPoint()] })]).map((panel) => panel.unit)).toEqual(['mm²']);
    expect(areaPanels([aDeposit()])).toEqual([]);
  });

  it('names the origin that most points share', () => {
    const points = [aPoint({ origin: 'calibrated' }), aPoint(), aPoint()];

    expect(areaPanels([aDeposit({ points })])[0]?.origin).toBe('at detector');
    expect(commonOrigin([])).toBe('');
  });
});

describe('comparable', () => {
  it('holds for millimetres of one origin', () => {
    expect(comparable(aPoint(), aPoint())).toBe(true);
    expect(comparable(aPoint(), aPoint({ origin: 'calibrated' }))).toBe(false);
  });

  it('never holds for pixels: two films have two scales', () => {
    expect(comparable(aPoint(inPixels), aPoint(inPixels))).toBe(false);
  });
});
