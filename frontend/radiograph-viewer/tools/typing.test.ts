import { afterEach, describe, expect, it } from 'vitest';
import { isPressing, isTyping } from './typing';

/** Presses a key in an element and asks at the document, where the viewer listens. */
function press<T>(target: HTMLElement, ask: (event: KeyboardEvent) => T, init: KeyboardEventInit = { key: 'w' }): T {
  let answer: T | undefined;
  const listen = (event: KeyboardEvent): void => {
    answer = ask(event);
  };
  document.addEventListener('keydown', listen);
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }));
  document.removeEventListener('keydown', listen);
  return answer as T;
}

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.querySelector('#it') as HTMLElement;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('typing', () => {
  it.each([
    '<input id="it">',
    '<input id="it" type="number">',
    '<textarea id="it"></textarea>',
    '<select id="it"></select>',
    '<div role="dialog"><button id="it"></button></div>',
    '<div role="listbox"><div id="it"></div></div>',
  ])('is going on in %s', (html) => {
    expect(press(page(html), isTyping)).toBe(true);
  });

  it.each(['<div id="it"></div>', '<button id="it"></button>', '<input id="it" type="checkbox">'])(
    'is not going on in %s',
    (html) => {
      expect(press(page(html), isTyping)).toBe(false);
    },
  );

  it('is seen through a shadow root', () => {
    const host = page('<div id="it"></div>');
    const field = document.createElement('input');
    host.attachShadow({ mode: 'open' }).append(field);

    expect(press(field, isTyping)).toBe(true);
  });

  it('is going on while an input method composes', () => {
    expect(press(page('<div id="it"></div>'), isTyping, { key: 'w', isComposing: true })).toBe(true);
  });

  it.each([
    ['<button id="it"></button>', ' ', true],
    ['<button id="it"></button>', 'w', false],
    ['<div id="it"></div>', ' ', false],
  ])('leaves %s its own "%s"', (html, key, pressing) => {
    expect(press(page(html), isPressing, { key })).toBe(pressing);
  });
});
