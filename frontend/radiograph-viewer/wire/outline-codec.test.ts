import { describe, expect, it } from 'vitest';
import fixture from './fixtures/outlines.json';
import { roundedOutline } from '../model/rounded';
import { fromWire, MAX_POINTS } from './outline-codec';

describe('outline codec', () => {
  it.each(fixture.accepted)('reads and writes $name unchanged', ({ json }) => {
    expect(roundedOutline(fromWire(json))).toEqual(json);
  });

  it.each(fixture.refused)('refuses $name', ({ json }) => {
    expect(() => fromWire(json)).toThrow(RangeError);
  });

  it('refuses more points than the server takes', () => {
    const points = Array.from({ length: MAX_POINTS + 1 }, (_, i) => [i, i % 7]);

    expect(() => fromWire({ type: 'polygon', points })).toThrow('20000 points');
  });

  it('rounds to thousandths of a pixel on the way out', () => {
    expect(roundedOutline({ type: 'marker', at: [1 / 3, 2 / 3] })).toEqual({ type: 'marker', at: [0.333, 0.667] });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s as a coordinate', (odd) => {
    expect(() => fromWire({ type: 'marker', at: [odd, 1] })).toThrow('finite');
  });
});
