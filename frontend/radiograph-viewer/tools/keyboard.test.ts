import { describe, expect, it } from 'vitest';
import { commandOf, SHORTCUTS } from './keyboard';

function stroke(key: string, but: Partial<KeyboardEvent> = {}) {
  return commandOf({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...but });
}

describe('keys', () => {
  it.each([
    ['w', 'window'],
    ['f', 'freehand'],
    ['E', 'ellipse'],
  ])('%s chooses the %s tool', (key, tool) => {
    expect(stroke(key)).toEqual({ kind: 'tool', tool });
  });

  it('tells one to one from the first window', () => {
    expect(stroke('1', { code: 'Digit1' })).toEqual({ kind: 'preset', number: 1 });
    expect(stroke('!', { code: 'Digit1', shiftKey: true })).toEqual({ kind: 'actual-pixels' });
  });

  it.each([
    [stroke('z', { ctrlKey: true }), 'undo'],
    [stroke('z', { metaKey: true }), 'undo'],
    [stroke('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
    [stroke('y', { ctrlKey: true }), 'redo'],
  ])('undoes and redoes', (command, kind) => {
    expect(command).toEqual({ kind });
  });

  it.each(['w', 'n', 'f', 'a'])('leaves Ctrl+%s to the browser', (key) => {
    expect(stroke(key, { ctrlKey: true })).toBeUndefined();
  });

  it('leaves Alt to the menus', () => {
    expect(stroke('f', { altKey: true })).toBeUndefined();
  });

  it('walks deposits in both directions', () => {
    expect([stroke('Tab'), stroke('Tab', { shiftKey: true })]).toEqual([{ kind: 'next' }, { kind: 'previous' }]);
  });

  it('gives no key twice', () => {
    const keys = SHORTCUTS.map(({ key }) => key);

    expect(new Set(keys).size).toBe(keys.length);
  });
});
