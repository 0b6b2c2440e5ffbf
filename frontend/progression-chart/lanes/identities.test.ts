import { describe, expect, it } from 'vitest';
import { aDeposit } from '../fixtures/builders';
import { bySite, identities } from './identities';

const deposits = [
  aDeposit({ id: 'D1', site: 'Right thigh' }),
  aDeposit({ id: 'D2', site: 'Left hand' }),
  aDeposit({ id: 'D3', site: 'Right thigh' }),
];

describe('identities', () => {
  it('groups deposits by site in the order in which sites appear', () => {
    expect(bySite(deposits).map((group) => [group.site, group.deposits.map((deposit) => deposit.id)])).toEqual([
      ['Right thigh', ['D1', 'D3']],
      ['Left hand', ['D2']],
    ]);
  });

  it('gives the deposits of one site one colour and different symbols', () => {
    const looks = identities(deposits);

    expect(looks.get('D1')?.colour).toBe(looks.get('D3')?.colour);
    expect(looks.get('D1')?.symbol).not.toBe(looks.get('D3')?.symbol);
    expect(looks.get('D1')?.colour).not.toBe(looks.get('D2')?.colour);
  });
});
