import { describe, expect, it } from 'vitest';
import { History } from './history';

describe('history', () => {
  it('goes back and forth', () => {
    const history = new History('a');
    history.push('b');
    history.push('c');

    history.undo();
    history.undo();
    history.redo();

    expect(history.present).toBe('b');
  });

  it('stays where it is at both ends', () => {
    const history = new History('a');

    expect([history.undo(), history.redo(), history.present]).toEqual([false, false, 'a']);
  });

  it('forgets what was undone once something new is done', () => {
    const history = new History('a');
    history.push('b');
    history.undo();

    history.push('c');

    expect([history.canRedo, history.present]).toEqual([false, 'c']);
  });
});
