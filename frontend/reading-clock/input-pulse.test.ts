import { describe, expect, it } from 'vitest';
import { InputPulse } from './input-pulse';

describe('the pulse of a reader', () => {
  it('tells the first input at once', () => {
    expect(new InputPulse(5000).input(0)).toBe(true);
  });

  it('tells no more than one input in its span', () => {
    const pulse = new InputPulse(5000);

    const told = [0, 100, 4999, 5000, 5001, 9999, 10_000].map((at) => pulse.input(at));

    expect(told).toEqual([true, false, false, true, false, false, true]);
  });

  it('tells the first input after a pause at once', () => {
    const pulse = new InputPulse(5000);
    pulse.input(0);

    expect(pulse.input(3_600_000)).toBe(true);
  });
});
