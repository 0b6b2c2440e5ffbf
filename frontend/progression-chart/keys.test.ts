import { expect, it } from 'vitest';
import { keyAction } from './keys';

const press = (key: string, said: Partial<KeyboardEvent> = {}): Parameters<typeof keyAction>[0] => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...said,
});

it('steps from day to day with the arrows and moves along time with Shift', () => {
  expect(keyAction(press('ArrowRight'))).toEqual({ kind: 'step', by: 1 });
  expect(keyAction(press('ArrowRight', { shiftKey: true }))).toEqual({ kind: 'move', by: 1 });
});

it('zooms in with plus and out with minus', () => {
  expect(keyAction(press('+', { shiftKey: true }))).toEqual({ kind: 'zoom', factor: 0.7 });
  expect(keyAction(press('-'))).toMatchObject({ kind: 'zoom' });
});

it('leaves the browser its own keys', () => {
  expect(keyAction(press('+', { ctrlKey: true }))).toBeNull();
  expect(keyAction(press('a'))).toBeNull();
});
