import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GRACE, Recovery } from './recovery';

const yes = (): Promise<boolean> => Promise.resolve(true);
const no = (): Promise<boolean> => Promise.reject(new TypeError('no network'));

let stuck = true;
let reachable = yes;
let anew = 0;
let recovery = recover();

function recover(): Recovery {
  return new Recovery({
    stuck: () => stuck,
    reachable: () => reachable(),
    startAnew: () => {
      anew++;
    },
  });
}

async function pass(looks: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(looks * GRACE);
}

beforeEach(() => {
  vi.useFakeTimers();
  [stuck, anew, reachable] = [true, 0, yes];
  recovery = recover();
});

afterEach(() => {
  vi.useRealTimers();
});

it('starts anew when changes still wait though the server was reached twice', async () => {
  recovery.broken();
  await pass(1);
  expect(anew).toBe(0);

  await pass(1);

  expect(anew).toBe(1);
});

it('leaves a page alone whose changes were answered', async () => {
  recovery.broken();
  await pass(1);
  stuck = false;

  await pass(10);

  expect(anew).toBe(0);
});

it('never starts anew without an outage before', async () => {
  await pass(10);

  expect(anew).toBe(0);
});

it('waits as long as the server cannot be reached', async () => {
  reachable = no;
  recovery.broken();
  await pass(10);
  expect(anew).toBe(0);

  reachable = yes;
  await pass(2);

  expect(anew).toBe(1);
});

it('begins to count again when the connection breaks again', async () => {
  recovery.broken();
  await pass(1);
  recovery.broken();

  await pass(1);

  expect(anew).toBe(0);
});

it('stops with its viewer', async () => {
  recovery.broken();
  recovery.stop();

  await pass(10);

  expect(anew).toBe(0);
});
