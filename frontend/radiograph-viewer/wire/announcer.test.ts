import { expect, it } from 'vitest';
import type { Change } from '../state/sighting-store';
import { Announcer } from './announcer';

function told(change: Change, origin: 'user' | 'server'): unknown[] {
  const heard: unknown[] = [];
  const target = new EventTarget();
  for (const name of ['sighting-outlined', 'sighting-reshaped']) {
    target.addEventListener(name, (event) => heard.push(name, (event as CustomEvent).detail));
  }
  new Announcer(target).changed(change, origin);
  return heard;
}

const reshaped: Change = { kind: 'reshaped', id: 'one', outline: { type: 'marker', at: [1 / 3, 2] }, serial: 4 };

it('announces what the reader changed, to thousandths of a pixel', () => {
  expect(told(reshaped, 'user')).toEqual([
    'sighting-reshaped',
    { id: 'one', outline: { type: 'marker', at: [0.333, 2] }, serial: 4 },
  ]);
});

it('announces nothing that came from the server', () => {
  expect([...told(reshaped, 'server'), ...told({ kind: 'replaced' }, 'user')]).toEqual([]);
});
