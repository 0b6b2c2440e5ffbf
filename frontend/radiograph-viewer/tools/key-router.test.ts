import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Keymap } from '../keys/keymap';
import { KeyRouter } from './key-router';

class Viewer {
  readonly host = document.createElement('div');
  readonly obeyed: string[] = [];
  readonly released: string[] = [];
  useful = true;
  readonly keys = new KeyRouter(this.host, {
    keymap: new Keymap(),
    obey: ([name = '']) => {
      this.obeyed.push(name);
      return this.useful;
    },
    release: ([name = '']) => {
      this.released.push(name);
    },
  });
}

function key(type: 'keydown' | 'keyup', key: string, target: HTMLElement = document.body): KeyboardEvent {
  const event = new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}

let first: Viewer;
let second: Viewer;

beforeEach(() => {
  [first, second] = [new Viewer(), new Viewer()];
  document.body.append(first.host, second.host);
  first.keys.open();
  second.keys.open();
});

afterEach(() => {
  first.keys.close();
  second.keys.close();
  document.body.innerHTML = '';
});

describe('keys of a page', () => {
  it('belong to one viewer: the first, until another is used', () => {
    key('keydown', 'i');
    second.keys.claim();
    key('keydown', 'i');

    expect([first.obeyed, second.obeyed]).toEqual([['invert'], ['invert']]);
  });

  it('are kept from the browser only when they were of use', () => {
    const used = key('keydown', 'i').defaultPrevented;
    first.useful = false;

    expect([used, key('keydown', 'i').defaultPrevented]).toEqual([true, false]);
  });

  it('do nothing while somebody writes', () => {
    const field = document.body.appendChild(document.createElement('input'));

    key('keydown', 'i', field);

    expect(first.obeyed).toEqual([]);
  });

  it('leave Tab to the page unless the film has the focus', () => {
    key('keydown', 'Tab');
    key('keydown', 'Tab', first.host);

    expect(first.obeyed).toEqual(['next']);
  });

  it('are released once they are up', () => {
    key('keydown', 'a');
    key('keyup', 'a');
    key('keyup', 'o');

    expect(first.released).toEqual(['outlines']);
  });

  it('go silent with the viewer', () => {
    first.keys.close();

    key('keydown', 'i');

    expect(first.obeyed).toEqual([]);
  });
});
