import { beforeEach, describe, expect, it } from 'vitest';
import type { Outline } from '../model/outline';
import type { Deed, KeptChange } from './kept-change';
import { Courier } from './courier';
import { placesOf } from './outbox';

const MINE = 'account-1/film/7';
const at = (column: number): Outline => ({ type: 'marker', at: [column, 0] });
const outlined = (column: number): Deed => ({ kind: 'outlined', outline: at(column) });
const reshaped = (column: number): Deed => ({ kind: 'reshaped', id: 'one', outline: at(column) });

const connection = { up: true };

class Page {
  ready = true;
  readonly sent: KeptChange[] = [];
  readonly withdrawn: number[] = [];
  readonly taken: Deed[] = [];
  #serial = 0;
  readonly courier = new Courier(
    localStorage,
    {
      get up(): boolean {
        return connection.up;
      },
      listen: () => () => undefined,
    },
    {
      ready: () => this.ready,
      versionOf: () => 3,
      send: (change) => this.sent.push(change),
      withdrawn: (serial) => this.withdrawn.push(serial),
      changed: () => undefined,
    },
  );

  open(place = MINE): this {
    this.courier.open(place, (deed) => {
      this.taken.push(deed);
      return ++this.#serial;
    });
    return this;
  }

  does(deed: Deed): number {
    this.courier.carry(deed, ++this.#serial);
    return this.#serial;
  }

  get deeds(): Deed[] {
    return this.sent.map(({ deed }) => deed);
  }
}

let page: Page;

describe('courier', () => {
  beforeEach(() => {
    localStorage.clear();
    connection.up = true;
    page = new Page();
    page.open();
  });

  it('sends at once, and keeps what it sent until it is answered', () => {
    const serial = page.does(outlined(1));
    expect([page.deeds, page.courier.waiting]).toEqual([[outlined(1)], 1]);

    page.courier.acknowledge(serial);

    expect([page.courier.waiting, new Page().open().taken]).toEqual([0, []]);
  });

  it('holds what is drawn while there is no connection and sends it afterwards, once and in order', () => {
    connection.up = false;
    page.does(outlined(1));
    page.does(outlined(2));
    expect(page.sent).toEqual([]);

    connection.up = true;
    page.courier.resume();
    page.courier.resume();

    expect(page.deeds).toEqual([outlined(1), outlined(2)]);
  });

  it('waits for a film that may be worked on', () => {
    page.ready = false;

    page.does(outlined(1));

    expect(page.sent).toEqual([]);
  });

  it('carries on, under the same names, what an earlier page left', () => {
    page.does(outlined(1));
    connection.up = false;
    page.does(reshaped(2));
    const names = page.sent.map(({ change }) => change);

    connection.up = true;
    const next = new Page().open();

    expect(next.taken).toEqual([outlined(1), reshaped(2)]);
    expect(next.deeds).toEqual([outlined(1), reshaped(2)]);
    expect(next.sent.map(({ change }) => change).slice(0, 1)).toEqual(names);
  });

  it('never reads what another account left in this browser', () => {
    connection.up = false;
    page.does(outlined(1));

    expect(new Page().open('account-2/film/7').taken).toEqual([]);
    expect([placesOf(localStorage, 'account-2').size, placesOf(localStorage, 'account-1').get('film/7')]).toEqual([
      0, 1,
    ]);
  });

  it('names the change on which one of the same outline is based', () => {
    page.does(reshaped(1));
    page.does(outlined(9));
    page.does(reshaped(2));

    const [first, other, second] = page.sent;

    expect([first?.after, first?.seen]).toEqual([null, 3]);
    expect([other?.after, other?.seen]).toEqual([null, 0]);
    expect([second?.after, second?.seen]).toEqual([first?.change, 3]);
  });

  it('undoes by itself what was never sent, and does it again', () => {
    connection.up = false;
    const serial = page.does(outlined(1));

    expect(page.courier.undo()).toBe(true);

    expect([page.withdrawn, page.courier.waiting, placesOf(localStorage, 'account-1').size]).toEqual([[serial], 0, 0]);
    expect(page.courier.redo()).toEqual(outlined(1));
    expect(page.courier.redo()).toBeUndefined();
  });

  it('leaves undoing what was sent to the server', () => {
    page.does(outlined(1));

    expect(page.courier.undo()).toBe(false);
  });

  it('takes nothing else in the browser for a change', () => {
    localStorage.setItem(`calcitrack.waiting/${MINE}/x`, '{"order": 1, "deed": {"kind": "outlined", "outline": 7}}');
    localStorage.setItem(`calcitrack.waiting/${MINE}/y`, 'no json');

    expect(new Page().open().taken).toEqual([]);
  });

  it('says that changes do not outlive the page when the browser keeps no more', () => {
    const full = { length: 0, key: () => null, getItem: () => null, removeItem: () => undefined };
    const setItem = (): void => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const courier = new Courier(
      { ...full, setItem },
      { up: false, listen: () => () => undefined },
      {
        ready: () => true,
        versionOf: () => 0,
        send: () => undefined,
        withdrawn: () => undefined,
        changed: () => undefined,
      },
    );
    courier.open(MINE, () => 1);

    courier.carry(outlined(1), 1);

    expect([courier.waiting, courier.safe]).toEqual([1, false]);
  });
});
