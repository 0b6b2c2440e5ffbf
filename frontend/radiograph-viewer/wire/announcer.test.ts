import { expect, it } from 'vitest';
import type { Deed } from '../outbox/kept-change';
import { Announcer } from './announcer';

function told(deed: Deed): unknown[] {
  const heard: unknown[] = [];
  const target = new EventTarget();
  const names = ['sighting-outlined', 'sighting-reshaped', 'sighting-delete-requested', 'undo-requested'];
  for (const name of names) {
    target.addEventListener(name, (event) => heard.push(name, (event as CustomEvent).detail));
  }
  new Announcer(target).send({ change: 'c', order: 1, after: null, seen: 2, deed }, 4);
  return heard;
}

const named = { change: 'c', after: null, seen: 2, serial: 4 };

it('announces what the reader changed, to thousandths of a pixel', () => {
  expect(told({ kind: 'reshaped', id: 'one', outline: { type: 'marker', at: [1 / 3, 2] } })).toEqual([
    'sighting-reshaped',
    { ...named, id: 'one', outline: { type: 'marker', at: [0.333, 2] } },
  ]);
});

it('names a new outline as it is drawn until the server knows it', () => {
  expect(told({ kind: 'outlined', outline: { type: 'marker', at: [1, 2] } })).toEqual([
    'sighting-outlined',
    { ...named, draftId: 'draft-4', region: null, outline: { type: 'marker', at: [1, 2] } },
  ]);
});

it('announces deletions and undo under their names too', () => {
  expect([...told({ kind: 'removed', id: 'one' }), ...told({ kind: 'undo' })]).toEqual([
    'sighting-delete-requested',
    { ...named, id: 'one' },
    'undo-requested',
    named,
  ]);
});
