import { describe, expect, it } from 'vitest';
import { aTotal } from '../fixtures/builders';
import { sameOrigin, shownTotals, totalName } from './totals';

const total = (site: string | null, points = [aTotal()]): Parameters<typeof shownTotals>[0][number] => ({
  site,
  points,
  gaps: [],
});

describe('totals', () => {
  it('shows the sites and the patient', () => {
    expect(shownTotals([total('Right thigh'), total('Left hand'), total(null)]).map(totalName)).toEqual([
      'Right thigh',
      'Left hand',
      'All sites',
    ]);
  });

  it('leaves out a single site, whose total is the patient’s', () => {
    expect(shownTotals([total('Right thigh'), total(null)]).map(totalName)).toEqual(['All sites']);
  });

  it('leaves out what was never summed', () => {
    expect(shownTotals([total('Right thigh', []), total(null, [])])).toEqual([]);
  });

  it('compares only totals of one origin', () => {
    expect(sameOrigin(aTotal(), aTotal())).toBe(true);
    expect(sameOrigin(aTotal(), aTotal({ origin: 'calibrated' }))).toBe(false);
  });
});
