import { describe, expect, it } from 'vitest';
import type { Outline } from '../model/outline';
import type { Sighting } from '../model/sighting';
import type { Deed } from '../outbox/kept-change';
import type { Change, Origin } from './sighting-store';
import { SightingStore } from './sighting-store';

const at = (column: number): Outline => ({ type: 'marker', at: [column, 0] });
const d1: Sighting = { id: 'one', label: 'D1', outline: at(1) };

function storeWith(...sightings: Sighting[]) {
  const store = new SightingStore();
  const told: [Change['kind'] | Deed['kind'], Origin][] = [];
  store.replace(sightings);
  store.listen((change, origin) => told.push([change.kind === 'done' ? change.deed.kind : change.kind, origin]));
  return { store, told };
}

describe('sighting store', () => {
  it('shows a reshaped outline at once and tells whose doing it is', () => {
    const { store, told } = storeWith(d1);

    store.reshape('one', at(9));

    expect(store.find('one')?.outline).toEqual(at(9));
    expect(told).toContainEqual(['reshaped', 'user']);
  });

  it('shows a shape as the server will send it back, so that saving moves nothing', () => {
    const { store } = storeWith(d1);

    store.reshape('one', at(1 / 3));

    expect(store.find('one')?.outline).toEqual(at(0.333));
  });

  it('shows no numbers for a shape that nobody has measured', () => {
    const { store } = storeWith({ ...d1, measurementText: '24.1 mm²' });

    store.reshape('one', at(9));

    expect(store.find('one')?.measurementText).toBe('…');
  });

  it('takes what the server sends as no doing of the reader’s', () => {
    const { store, told } = storeWith();

    store.replace([d1]);

    expect(told).toEqual([['replaced', 'server']]);
  });

  it('keeps a later reshaping when the server answers an earlier one', () => {
    const { store } = storeWith(d1);
    store.reshape('one', at(2));
    store.reshape('one', at(3));

    store.replace([{ ...d1, outline: at(2) }]);
    store.acknowledge(1);

    expect(store.find('one')?.outline).toEqual(at(3));
  });

  it('shows the server’s outline once it has refused a reshaping', () => {
    const { store } = storeWith(d1);
    store.reshape('one', at(2));

    store.acknowledge(1);

    expect(store.find('one')?.outline).toEqual(at(1));
  });

  describe('with a draft', () => {
    it('draws it dashed while the reader is asked what it is', () => {
      const { store } = storeWith(d1);
      const draft = store.outline(at(5));

      store.acknowledge(1);

      expect(store.find(draft)).toMatchObject({ draft: true, outline: at(5) });
    });

    it('gives way to the sighting that the server made of it', () => {
      const { store } = storeWith();
      store.outline(at(5));
      store.acknowledge(1);

      store.replace([d1]);

      expect(store.sightings).toEqual([d1]);
    });

    it('survives a list that the server sent before it knew of the draft', () => {
      const { store } = storeWith();
      store.outline(at(5));

      store.replace([d1]);

      expect(store.sightings).toHaveLength(2);
    });

    it('goes when the reader gives up', () => {
      const { store } = storeWith();
      const draft = store.outline(at(5));

      store.discardDraft(draft);

      expect(store.sightings).toEqual([]);
    });

    it('is not known to the server yet', () => {
      const { store } = storeWith(d1);
      const draft = store.outline(at(5));

      expect([store.isKnown(draft), store.isKnown('one')]).toEqual([false, true]);
    });
  });

  it('no longer shows what the reader deleted, and shows it again when the server refuses', () => {
    const { store } = storeWith(d1);

    store.remove('one');

    expect(store.sightings).toEqual([]);
    store.acknowledge(1);
    expect(store.sightings).toEqual([d1]);
  });

  it('shows the shape before when a reshaping is taken back that nobody was told of', () => {
    const { store } = storeWith(d1);
    store.reshape('one', at(2));
    store.reshape('one', at(3));

    store.withdraw(2);

    expect(store.find('one')?.outline).toEqual(at(2));
  });

  it('is the same list until something changes, so that panning need not draw it anew', () => {
    const { store } = storeWith(d1);
    const before = store.sightings;

    expect(store.sightings).toBe(before);
    store.outline(at(5));

    expect(store.sightings).not.toBe(before);
  });

  it('leaves nothing behind for the next film', () => {
    const { store } = storeWith(d1);
    store.outline(at(5));

    store.clear();

    expect(store.sightings).toEqual([]);
  });
});
