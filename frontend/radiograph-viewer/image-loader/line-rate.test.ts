import { beforeEach, describe, expect, it } from 'vitest';
import { LineRate } from './line-rate';

const fetched = (transferSize: number, milliseconds: number) => ({
  transferSize,
  responseStart: 100,
  responseEnd: 100 + milliseconds,
});

let kept: string | null;
const tab = {
  getItem: () => kept,
  setItem: (_: string, value: string) => {
    kept = value;
  },
};

beforeEach(() => {
  kept = null;
});

describe('the line to the server', () => {
  it.each([
    [30, 100_000, 27, true],
    [1000, 5_000_000, 40, false],
  ])('of %i Mbit/s is known by what came through it', (_, bytes, milliseconds, slow) => {
    const line = new LineRate(tab);

    line.note([fetched(bytes, milliseconds)]);

    expect(line.isSlow('localhost')).toBe(slow);
  });

  it('is slow, before anything came, unless the server is this computer', () => {
    const line = new LineRate(tab);

    expect(['localhost', 'films.hospital'].map((host) => line.isSlow(host))).toEqual([false, true]);
  });

  it('is not judged by what came out of a cache or was small', () => {
    const line = new LineRate(tab);

    line.note([fetched(0, 1), fetched(900, 200)]);

    expect(line.isSlow('localhost')).toBe(false);
  });

  it('is judged by what came lately', () => {
    const line = new LineRate(tab);

    line.note([fetched(5_000_000, 40), ...Array.from({ length: 8 }, () => fetched(100_000, 27))]);

    expect(line.isSlow('localhost')).toBe(true);
  });

  it('is known after a reload', () => {
    new LineRate(tab).note([fetched(100_000, 27)]);

    expect(new LineRate(tab).isSlow('localhost')).toBe(true);
  });
});
