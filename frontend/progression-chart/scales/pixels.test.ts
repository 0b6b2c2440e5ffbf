import { expect, it } from 'vitest';
import { GUTTER, MARGIN } from '../layout';
import { pixelAt, timeAt } from './pixels';

const window = { from: 1000, to: 3000 };

it('puts the window between gutter and margin', () => {
  expect(pixelAt(1000, window, 900)).toBe(GUTTER);
  expect(pixelAt(3000, window, 900)).toBe(900 - MARGIN);
});

it('finds the time under a pixel again', () => {
  expect(timeAt(pixelAt(1700, window, 900), window, 900)).toBeCloseTo(1700, 6);
});
