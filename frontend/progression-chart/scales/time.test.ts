import { describe, expect, it } from 'vitest';
import { around, DAY, dateOf, moved, nearest, timeOf, zoomed } from './time';

const bounds = { from: 0, to: 1000 * DAY };

describe('around', () => {
  it('leaves a margin about the times', () => {
    const window = around([0, 1000 * DAY], 0.1);

    expect(window).toEqual({ from: -100 * DAY, to: 1100 * DAY });
  });

  it('shows months about a single day', () => {
    expect(around([0])).toEqual({ from: -120 * DAY, to: 120 * DAY });
  });

  it('is nothing without times', () => {
    expect(around([])).toBeNull();
  });
});

describe('zoomed', () => {
  it('keeps the time in question where it is', () => {
    const window = zoomed({ from: 200 * DAY, to: 600 * DAY }, 0.5, 300 * DAY, bounds);

    expect(window).toEqual({ from: 250 * DAY, to: 450 * DAY });
  });

  it('shows no more than there is and no less than four weeks', () => {
    expect(zoomed({ from: 0, to: 900 * DAY }, 10, 0, bounds)).toEqual(bounds);

    const close = zoomed({ from: 100 * DAY, to: 130 * DAY }, 0.01, 115 * DAY, bounds);
    expect(close.to - close.from).toBe(28 * DAY);
  });
});

describe('moved', () => {
  it('moves by a share of the window and stops at the bounds', () => {
    expect(moved({ from: 200 * DAY, to: 300 * DAY }, 0.2, bounds)).toEqual({ from: 220 * DAY, to: 320 * DAY });
    expect(moved({ from: 10 * DAY, to: 110 * DAY }, -0.5, bounds)).toEqual({ from: 0, to: 100 * DAY });
  });
});

describe('nearest', () => {
  it('is the closest time', () => {
    expect(nearest([0, 10, 20], 14)).toBe(10);
    expect(nearest([], 14)).toBeUndefined();
  });
});

describe('timeOf', () => {
  it('is midnight UTC, whatever the clock on the wall says', () => {
    expect(timeOf('2024-03-31')).toBe(Date.UTC(2024, 2, 31));
    expect(dateOf(timeOf('2024-03-31'))).toBe('2024-03-31');
  });
});
