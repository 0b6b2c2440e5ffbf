import { describe, expect, it } from 'vitest';
import { ageWords, amountWords, dayWords, tickWords } from './words';

describe('amountWords', () => {
  it('keeps about three digits', () => {
    expect(amountWords(0.456)).toBe('0.46');
    expect(amountWords(36.44)).toBe('36.4');
    expect(amountWords(301.2)).toBe('301');
  });

  it('parts thousands with a thin space', () => {
    expect(amountWords(25150)).toBe('25\u2009150');
    expect(amountWords(1234567)).toBe('1\u2009234\u2009567');
  });
});

describe('tickWords', () => {
  it('has no needless decimals', () => {
    expect(tickWords(0.30000000000000004)).toBe('0.3');
    expect(tickWords(2000)).toBe('2\u2009000');
  });
});

describe('dayWords', () => {
  it('writes the month as a word', () => {
    expect(dayWords('2025-03-09')).toBe('9 Mar 2025');
  });
});

describe('ageWords', () => {
  it('counts in days, months or years', () => {
    expect(ageWords(0)).toBe('same day');
    expect(ageWords(1)).toBe('1 day');
    expect(ageWords(150)).toBe('5 months');
    expect(ageWords(1100)).toBe('3 years');
  });
});
