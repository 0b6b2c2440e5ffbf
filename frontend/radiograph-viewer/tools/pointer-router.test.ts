import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toImage } from '../model/view';
import { FakeDesk } from '../test-support/desk';
import { PointerRouter } from './pointer-router';

let stage: HTMLElement;
let desk: FakeDesk;

function pointer(type: string, clientX: number, clientY: number, but: PointerEventInit = {}): void {
  stage.dispatchEvent(
    new PointerEvent(type, { clientX, clientY, button: 0, pointerId: 1, pointerType: 'mouse', bubbles: true, ...but }),
  );
}

const finger = (type: string, pointerId: number, x: number, y: number): void => {
  pointer(type, x, y, { pointerId, pointerType: 'touch' });
};

beforeEach(() => {
  HTMLElement.prototype.setPointerCapture = () => undefined;
  PointerEvent.prototype.getCoalescedEvents = () => [];
  stage = document.createElement('div');
  desk = new FakeDesk();
  new PointerRouter(stage, desk);
});

describe('the menu', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('opens by a click of the secondary button, but not by its drag', () => {
    pointer('pointerdown', 10, 20, { button: 2 });
    pointer('pointerup', 10, 20, { button: 2 });
    pointer('pointerdown', 10, 20, { button: 2 });
    pointer('pointermove', 60, 20, { button: 2 });
    pointer('pointerup', 60, 20, { button: 2 });

    expect(desk.menus.map(({ screen }) => screen)).toEqual([[10, 20]]);
  });

  it('opens by a finger that stays, which then draws nothing', () => {
    finger('pointerdown', 1, 100, 100);
    vi.advanceTimersByTime(600);
    finger('pointerup', 1, 100, 100);

    expect(desk.menus).toHaveLength(1);
    expect(desk.calls).toEqual([]);
  });

  it('does not open for a finger that works', () => {
    finger('pointerdown', 1, 100, 100);
    finger('pointermove', 1, 130, 100);
    vi.advanceTimersByTime(600);

    expect(desk.menus).toEqual([]);
    expect(desk.working).toContain(true);
  });
});

describe('mouse', () => {
  it.each([0, 1, 2])('gives button %i the tool that it stands for', (button) => {
    pointer('pointerdown', 10, 20, { button });
    pointer('pointermove', 30, 40, { button });
    pointer('pointerup', 30, 40, { button });

    expect(desk.calls).toEqual([`${button} down 10,20`, `${button} move 30,40`, `${button} up 30,40`]);
  });

  it('tells a click from a drag', () => {
    pointer('pointerdown', 10, 20);
    pointer('pointerup', 10, 20);
    pointer('pointerdown', 10, 20);
    pointer('pointermove', 60, 20);
    pointer('pointerup', 60, 20);

    expect(desk.clicks.map(({ screen }) => screen)).toEqual([[10, 20]]);
  });

  it('keeps places on the film', () => {
    pointer('pointerdown', -30, 900);

    expect(desk.calls).toEqual(['0 down 0,800']);
  });

  it('zooms at the cursor with the wheel', () => {
    const before = toImage(desk.view, [200, 300]);

    const wheel = Object.assign(new WheelEvent('wheel', { deltaY: -120, cancelable: true }), {
      clientX: 200,
      clientY: 300,
    });
    stage.dispatchEvent(wheel);

    expect(desk.view.scale).toBeGreaterThan(1.15);
    expect(toImage(desk.view, [200, 300])[0]).toBeCloseTo(before[0], 6);
    expect(wheel.defaultPrevented).toBe(true);
  });

  it('means nothing before there is a film', () => {
    desk.ready = false;

    pointer('pointerdown', 10, 20);
    pointer('pointerup', 10, 20);

    expect([desk.calls, desk.clicks]).toEqual([[], []]);
  });
});

describe('fingers', () => {
  it('draw with one', () => {
    finger('pointerdown', 1, 100, 100);
    finger('pointermove', 1, 140, 100);
    finger('pointerup', 1, 140, 100);

    expect(desk.calls).toEqual(['0 down 100,100', '0 move 140,100', '0 up 140,100']);
  });

  it('tap', () => {
    finger('pointerdown', 1, 100, 100);
    finger('pointerup', 1, 102, 101);

    expect(desk.calls).toEqual(['0 down 100,100', '0 up 102,101']);
  });

  it('pinch with two, and draw nothing by it', () => {
    finger('pointerdown', 1, 400, 400);
    finger('pointerdown', 2, 600, 400);
    finger('pointermove', 2, 800, 400);
    finger('pointerup', 2, 800, 400);
    finger('pointerup', 1, 400, 400);

    expect(desk.view.scale).toBeCloseTo(2, 6);
    expect(desk.calls).toEqual([]);
  });

  it('pan with two', () => {
    finger('pointerdown', 1, 400, 400);
    finger('pointerdown', 2, 600, 400);
    finger('pointermove', 1, 400, 450);
    finger('pointermove', 2, 600, 450);

    expect(desk.view.centre[1]).toBeCloseTo(350, 0);
  });

  it('give up what the first one began when the second comes late', () => {
    finger('pointerdown', 1, 100, 100);
    finger('pointermove', 1, 160, 100);
    finger('pointerdown', 2, 300, 100);
    finger('pointerup', 2, 300, 100);

    expect(desk.calls.at(-1)).toBe('0 cancel');
  });
});
