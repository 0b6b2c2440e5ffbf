import { beforeEach, describe, expect, it } from 'vitest';
import { FakeDesk } from '../test-support/desk';
import { KeyboardPointer } from './keyboard-pointer';

let desk: FakeDesk;
let pointer: KeyboardPointer;
let changes: number;

beforeEach(() => {
  desk = new FakeDesk();
  changes = 0;
  pointer = new KeyboardPointer(desk, () => changes++);
});

describe('a pointer moved by keys', () => {
  it('comes in the middle of the viewer, and moves from there', () => {
    pointer.step('left', 8);
    expect(pointer.at).toEqual([500, 400]);

    pointer.step('left', 8);
    pointer.step('down', 1);

    expect(pointer.at).toEqual([492, 401]);
    expect(changes).toBe(3);
  });

  it('clicks as a mouse does', () => {
    pointer.step('right', 8);
    pointer.step('right', 8);

    pointer.click();

    expect(desk.calls).toEqual(['0 down 508,400', '0 up 508,400']);
    expect(desk.clicks.map(({ image }) => image)).toEqual([[508, 400]]);
  });

  it('drags what it holds until it lets go', () => {
    pointer.hold();
    expect(pointer.holding).toBe(true);
    pointer.step('right', 8);
    pointer.step('up', 8);
    pointer.hold();

    expect(pointer.holding).toBe(false);
    expect(desk.calls).toEqual(['0 down 500,400', '0 move 508,400', '0 move 508,392', '0 up 508,392']);
    expect(desk.clicks).toEqual([]);
  });

  it('takes the film along at the edge of the viewer', () => {
    for (let i = 0; i < 80; i++) {
      pointer.step('right', 8);
    }

    expect(pointer.at).toEqual([976, 400]);
    expect(desk.view.centre[0]).toBeCloseTo(500 + 79 * 8 - 476);
  });

  it('gives up what it was dragging', () => {
    pointer.hold();

    expect(pointer.giveUp()).toBe(true);
    expect(pointer.giveUp()).toBe(false);
    expect(desk.calls).toEqual(['0 down 500,400', '0 cancel']);
  });

  it('forgets a stroke when another tool is taken in hand', () => {
    pointer.hold();
    desk.tool = desk.newTool('other');

    pointer.step('right', 8);

    expect(pointer.holding).toBe(false);
    expect(desk.calls).toEqual(['0 down 500,400']);
  });

  it('goes when the mouse moves', () => {
    pointer.step('right', 8);

    pointer.leave({ movementX: 3, movementY: 0 });

    expect(pointer.at).toBeUndefined();
  });

  it('stays while the mouse rests', () => {
    pointer.step('right', 8);

    pointer.leave({ movementX: 0, movementY: 0 });

    expect(pointer.at).toEqual([500, 400]);
  });

  it('does nothing before a film is on the screen', () => {
    desk.ready = false;

    expect([pointer.step('up', 8), pointer.click(), pointer.hold()]).toEqual([false, false, false]);
    expect(pointer.at).toBeUndefined();
  });
});
