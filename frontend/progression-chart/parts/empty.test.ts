import { expect, it } from 'vitest';
import { aDeposit, aLab, aModel } from '../fixtures/builders';
import { emptyWords } from './empty';

const areas = { kind: 'deposits', key: '' } as const;
const labs = { kind: 'lab', key: '' } as const;

it('says what to do before there are films', () => {
  expect(emptyWords(areas, aModel())).toMatch(/^No films yet/);
});

it('says what to do before a deposit is outlined', () => {
  expect(emptyWords(areas, aModel({ visits: ['2024-03-05'] }))).toMatch(/^No deposits outlined yet/);
});

it('says that everything is hidden', () => {
  expect(emptyWords(areas, aModel({ deposits: [aDeposit()] }))).toMatch(/hidden/);
});

it('tells no laboratory values from none chosen', () => {
  expect(emptyWords(labs, aModel())).toBe('No laboratory values yet — add them under Clinical data.');
  expect(emptyWords(labs, aModel({ labs: [aLab()] }))).toMatch(/^Choose/);
});

it('is silent where there is something to see', () => {
  expect(emptyWords({ kind: 'lab', key: 'calcium mg/dL' }, aModel())).toBe('');
});
