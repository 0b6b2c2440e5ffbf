import { expect, it } from 'vitest';
import { words } from './words';

const calm = { saved: '12:03:07', waiting: 0, connected: true, overdue: false };

it.each([
  [calm, 'Saved 12:03:07', false],
  [{ ...calm, saved: '' }, '', false],
  [{ ...calm, waiting: 1 }, 'Saving …', false],
  [{ ...calm, waiting: 1, overdue: true }, 'Not saved: 1 change waiting', true],
  [{ ...calm, waiting: 2, connected: false }, 'Not saved: 2 changes waiting', true],
  [{ ...calm, connected: false }, 'No connection. Saved 12:03:07', true],
  [{ ...calm, saved: '', connected: false }, 'No connection', true],
])('says of %o: %s', (known, text, warning) => {
  expect(words(known)).toEqual({ text, warning });
});
