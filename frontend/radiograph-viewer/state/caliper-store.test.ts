import { expect, it } from 'vitest';
import type { CaliperChange } from './caliper-store';
import { CaliperStore } from './caliper-store';

const one = { along: { from: [1, 1], to: [9, 1] } } as const;
const other = { along: { from: [1, 1], to: [5, 5] } } as const;

function aStore(): { store: CaliperStore; told: CaliperChange[] } {
  const told: CaliperChange[] = [];
  return { store: new CaliperStore((change) => told.push(change)), told };
}

it('shows what was laid until the server has measured it', () => {
  const { store, told } = aStore();

  store.lay(one);
  expect(store.calipers).toEqual([{ id: 'laid-1', text: '', ...one }]);

  store.replace([{ id: 'a', text: '8.00 px', ...one }]);
  store.acknowledge(1);
  expect(store.calipers).toEqual([{ id: 'a', text: '8.00 px', ...one }]);
  expect(told).toEqual([{ kind: 'laid', shape: one, serial: 1 }]);
});

it('does not say the old length of what is moved', () => {
  const { store } = aStore();
  store.replace([{ id: 'a', text: '8.00 px', ...one }]);

  store.move('a', other);

  expect(store.find('a')).toEqual({ id: 'a', text: '', ...other });
});

it('falls back to what the server keeps when it says no', () => {
  const { store } = aStore();
  store.replace([{ id: 'a', text: '8.00 px', ...one }]);
  store.move('a', other);

  store.acknowledge(1);

  expect(store.find('a')).toEqual({ id: 'a', text: '8.00 px', ...one });
});

it('keeps a later move while an earlier one is answered', () => {
  const { store } = aStore();
  store.replace([{ id: 'a', text: '8.00 px', ...one }]);
  store.move('a', one);
  store.move('a', other);

  store.acknowledge(1);

  expect(store.find('a')?.along).toEqual(other.along);
});
