import { describe, expect, it } from 'vitest';
import { fitting, type End } from './ends';

const names = (count: number): End[] =>
  Array.from({ length: count }, (_, i) => ({ time: 0, value: i, name: `D${i + 1}`, colour: '#123456' }));

describe('names at the end of lines', () => {
  it('are all there while there is room', () => {
    expect(fitting(names(5), 130)).toEqual({ named: names(5), unnamed: 0 });
  });

  it('are the largest ones where there is none, and the rest is counted', () => {
    const { named, unnamed } = fitting(names(30), 130);

    expect(named.map(({ name }) => name)).toContain('D30');
    expect(named.map(({ name }) => name)).not.toContain('D1');
    expect(named.length + unnamed).toBe(30);
    // one row is left for the count
    expect((named.length + 1) * 13).toBeLessThanOrEqual(130 + 13);
  });

  it('never vanish altogether', () => {
    expect(fitting(names(4), 0).named).toHaveLength(1);
  });
});
