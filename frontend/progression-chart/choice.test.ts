import { describe, expect, it } from 'vitest';
import { pickedPoint, toggledDeposits, toggledLab } from './choice';
import { aDeposit, aPoint } from './fixtures/builders';
import { bySite } from './lanes/identities';

describe('toggledDeposits', () => {
  it('hides a whole site and brings it back', () => {
    const hidden = toggledDeposits(new Set(['D9']), ['D1', 'D2']);

    expect([...hidden]).toEqual(['D9', 'D1', 'D2']);
    expect([...toggledDeposits(hidden, ['D1', 'D2'])]).toEqual(['D9']);
  });

  it('hides the rest of a site of which one was hidden', () => {
    expect([...toggledDeposits(new Set(['D1']), ['D1', 'D2'])]).toEqual(['D1', 'D2']);
  });
});

describe('toggledLab', () => {
  it('adds an analyte and takes it away again', () => {
    expect(toggledLab(['calcium'], 'crp')).toEqual(['calcium', 'crp']);
    expect(toggledLab(['calcium', 'crp'], 'calcium')).toEqual(['crp']);
  });
});

describe('pickedPoint', () => {
  const groups = bySite([
    aDeposit({ id: 'D1', points: [aPoint({ sightingId: 'first' })] }),
    aDeposit({ id: 'D2', points: [aPoint({ sightingId: 'second' })] }),
  ]);

  it('goes round the points of the day in both directions', () => {
    expect(pickedPoint(groups, '2024-03-05', 0)?.sightingId).toBe('first');
    expect(pickedPoint(groups, '2024-03-05', 3)?.sightingId).toBe('second');
    expect(pickedPoint(groups, '2024-03-05', -1)?.sightingId).toBe('second');
  });

  it('is nothing on a day without a film', () => {
    expect(pickedPoint(groups, '2024-03-06', 0)).toBeUndefined();
  });
});
