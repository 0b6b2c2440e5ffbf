import { changesWaiting } from './outbox/delivery';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from './model/sighting';
import type { RadiographViewer } from './radiograph-viewer';
import './radiograph-viewer';
import { aFilm } from './test-support/films';

const BOX = { width: 500, height: 400 };
const D1: Sighting = {
  id: 'one',
  label: 'D1',
  outline: { type: 'ellipse', centre: [25, 20], semiMajor: 6, semiMinor: 4, rotation: 0 },
  measurementText: '0.75 mm² at detector',
};

let viewer: RadiographViewer;
let told: [string, unknown][];
let answer: () => Promise<Response>;

function picture(): Promise<Response> {
  return Promise.resolve(new Response(new Uint16Array(40 * 50).map((_, i) => i)));
}

function once(name: string): Promise<void> {
  return new Promise((done) => {
    viewer.addEventListener(
      name,
      () => {
        done();
      },
      { once: true },
    );
  });
}

async function open(but: Partial<RadiographViewer> = {}): Promise<void> {
  const shown = once('picture-shown');
  Object.assign(viewer, { film: aFilm(), ...but });
  document.body.append(viewer);
  await shown;
  await viewer.updateComplete;
}

/** Presses, moves and releases the primary button over places of the film. */
function drag(...places: [number, number][]): void {
  const stage = viewer.shadowRoot?.querySelector('.stage');
  places.forEach(([column, row], i) => {
    const [clientX, clientY] = viewer.clientPoint(column, row);
    const at = { clientX, clientY, button: 0, pointerId: 1, pointerType: 'mouse', bubbles: true };
    if (i === 0) stage?.dispatchEvent(new PointerEvent('pointerdown', at));
    stage?.dispatchEvent(new PointerEvent('pointermove', at));
    if (i === places.length - 1) stage?.dispatchEvent(new PointerEvent('pointerup', at));
  });
}

function press(key: string, init: KeyboardEventInit = {}): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, composed: true, ...init }));
  document.body.dispatchEvent(new KeyboardEvent('keyup', { key, code: key, bubbles: true, composed: true, ...init }));
}

const names = (): string[] => told.map(([name]) => name);
const text = (selector: string): string => viewer.shadowRoot?.querySelector(selector)?.textContent ?? '';

beforeEach(() => {
  answer = picture;
  vi.stubGlobal('fetch', () => answer());
  viewer = document.createElement('radiograph-viewer');
  Object.defineProperty(viewer, 'clientWidth', { value: BOX.width });
  Object.defineProperty(viewer, 'clientHeight', { value: BOX.height });
  HTMLElement.prototype.setPointerCapture = () => undefined;
  PointerEvent.prototype.getCoalescedEvents = () => [];
  told = [];
  for (const name of [
    'sighting-outlined',
    'sighting-reshaped',
    'sighting-selected',
    'sighting-delete-requested',
    'line-drawn',
    'undo-requested',
    'tool-changed',
    'picture-shown',
    'viewer-failed',
  ]) {
    viewer.addEventListener(name, (event) => told.push([name, (event as CustomEvent).detail]));
  }
});

afterEach(() => {
  localStorage.clear();
  viewer.remove();
  vi.unstubAllGlobals();
});

describe('radiograph viewer', () => {
  it('says when the picture is on the screen and what drew it', async () => {
    await open();

    expect(told[0]).toMatchObject(['picture-shown', { backend: 'canvas' }]);
  });

  it('tells an outline in pixels of the film, counted from the outer corner', async () => {
    await open({ tool: 'ellipse' });

    drag([10, 10], [20, 15], [30, 20]);

    expect(told.at(-1)).toMatchObject([
      'sighting-outlined',
      {
        draftId: 'draft-1',
        serial: 1,
        region: null,
        outline: { type: 'ellipse', centre: [20, 15], semiMajor: 10, semiMinor: 5, rotation: 0 },
      },
    ]);
  });

  it('says which region of the body an outline bounds', async () => {
    await open({ tool: 'ellipse', bounding: 'hand.thumb LEFT' });

    drag([10, 10], [20, 15], [30, 20]);

    expect(told.at(-1)).toMatchObject(['sighting-outlined', { region: 'hand.thumb LEFT' }]);
  });

  it('keeps what is drawn on the film', async () => {
    await open({ tool: 'line' });

    drag([10, 10], [60, -20]);

    expect(told.at(-1)).toEqual(['line-drawn', { from: [10, 10], to: [50, 0] }]);
  });

  it('draws nothing on a locked film', async () => {
    await open({ tool: 'freehand', locked: true });

    drag([10, 10], [30, 10], [30, 30], [10, 30]);

    expect(names()).toEqual(['picture-shown']);
  });

  it('tells nothing when the server sends sightings', async () => {
    await open();

    viewer.sightings = [D1];
    viewer.selectedId = 'one';
    await viewer.updateComplete;

    expect(names()).toEqual(['picture-shown']);
    expect(text('.label')).toContain('0.75 mm² at detector');
  });

  it('selects by a click, in a tool that needs a drag as well', async () => {
    await open({ sightings: [D1], tool: 'window' });

    drag([25, 20]);

    expect(told.at(-1)).toEqual(['sighting-selected', { id: 'one' }]);
  });

  it('no longer shows what was deleted, until the server says it is still there', async () => {
    await open({ sightings: [D1], selectedId: 'one' });

    press('Delete');
    await viewer.updateComplete;

    expect(told.at(-1)).toMatchObject(['sighting-delete-requested', { id: 'one', serial: 1 }]);
    expect(text('.label')).not.toContain('D1');
    viewer.acknowledge(1);
    await viewer.updateComplete;
    expect(text('.label')).toContain('D1');
  });

  it('takes vertices back itself and leaves everything finished to the server', async () => {
    await open({ tool: 'polygon' });
    drag([10, 10]);

    press('z', { ctrlKey: true });
    expect(names()).not.toContain('undo-requested');
    press('z', { ctrlKey: true });

    expect(names()).toContain('undo-requested');
  });

  it('keeps what is drawn on an unreachable server and sends it from the next page', async () => {
    const place = 'account/film/7';
    const line = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await open({ tool: 'ellipse', place });
    drag([10, 10], [20, 15], [30, 20]);
    expect([names(), changesWaiting()]).toEqual([['picture-shown'], 1]);
    viewer.remove();
    line.mockRestore();

    const next = document.createElement('radiograph-viewer');
    next.addEventListener('sighting-outlined', (event) => told.push([event.type, (event as CustomEvent).detail]));
    next.place = place;
    document.body.append(next);
    await next.updateComplete;

    expect(told.at(-1)).toMatchObject(['sighting-outlined', { outline: { type: 'ellipse', centre: [20, 15] } }]);
    next.remove();
  });

  it('changes its tool by a key and says so', async () => {
    await open();

    press('f');

    expect([viewer.tool, told.at(-1)]).toEqual(['freehand', ['tool-changed', { tool: 'freehand' }]]);
  });

  it('hides and shows outlines', async () => {
    await open({ sightings: [D1] });

    press('a');
    await viewer.updateComplete;
    const hidden = text('svg');
    press('a');
    await viewer.updateComplete;

    expect([hidden.trim(), text('svg')]).toEqual(['', expect.stringContaining('D1')]);
  });

  it('walks the deposits with Tab and lets it go behind the last', async () => {
    await open({ sightings: [D1, { ...D1, id: 'two', label: 'D2' }] });
    const stage = viewer.shadowRoot?.querySelector('.stage');
    const tab = (): boolean =>
      stage?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, composed: true, cancelable: true }),
      ) ?? false;

    const left = [tab(), tab(), tab()];

    const selections = told.filter(([name]) => name === 'sighting-selected').map(([, detail]) => detail);
    expect(selections).toEqual([{ id: 'one' }, { id: 'two' }, { id: null }]);
    expect(left).toEqual([false, false, true]);
  });

  it('looks through the windows of the film by their numbers', async () => {
    const windows = [
      { name: 'BONE', center: 1000, width: 800 },
      { name: 'SOFT', center: 400, width: 300 },
    ];
    await open({ film: aFilm({ windows }) });
    const seen: string[] = [];

    for (const key of ['2', '3', '0']) {
      press(key);
      await viewer.updateComplete;
      seen.push(text('.bottomLeft').split('·')[0]?.trim() ?? '');
    }

    expect(seen).toEqual(['SOFT', 'Auto', 'BONE']);
  });

  it('gives up one thing at a time: the drawing, the tool, the selection', async () => {
    await open({ sightings: [D1], selectedId: 'one', tool: 'polygon' });
    drag([10, 10]);

    press('Escape');
    const kept = viewer.tool;
    press('Escape');
    const chosen = [viewer.tool, viewer.selectedId];
    press('Escape');

    expect([kept, chosen, viewer.selectedId]).toEqual(['polygon', ['select', 'one'], null]);
  });

  it('resets the view with Space, but not after Space has panned', async () => {
    await open({ tool: 'freehand' });
    const before = viewer.clientPoint(0, 0);
    const space = (type: string): boolean =>
      document.body.dispatchEvent(new KeyboardEvent(type, { key: ' ', code: 'Space', bubbles: true }));

    space('keydown');
    drag([10, 10], [20, 10]);
    space('keyup');
    const panned = viewer.clientPoint(0, 0);
    press(' ');

    expect(panned[0]).toBeGreaterThan(before[0]);
    expect(viewer.clientPoint(0, 0)).toEqual(before);
    expect(names()).not.toContain('sighting-outlined');
  });

  it('marks a synthetic film, and no other', async () => {
    await open({ film: aFilm({ synthetic: true }) });
    const marked = text('.synthetic');

    viewer.film = aFilm();
    await viewer.updateComplete;

    expect([marked, text('.synthetic')]).toEqual(['SYNTHETIC — not a patient', '']);
  });

  it('shows no letters that the film does not have', async () => {
    await open();
    expect(text('.letter')).toBe('');

    viewer.film = aFilm({ orientation: ['R', 'H'] });
    await viewer.updateComplete;

    expect(text('.letter.left')).toBe('R');
  });

  it('keeps window and place when only the calibration is new', async () => {
    await open();
    viewer.run('invert');

    viewer.film = aFilm({ unit: { word: 'mm (calibrated: coin)', isMillimetres: true } });
    await viewer.updateComplete;

    expect(text('.bottomLeft')).toContain('inverted');
    expect(text('.ruler')).toContain('mm (calibrated: coin)');
  });

  describe('when the picture cannot be fetched', () => {
    it('says why, and shows it after another try', async () => {
      answer = () => Promise.reject(new TypeError('Failed to fetch'));
      const failed = once('viewer-failed');
      viewer.film = aFilm();
      document.body.append(viewer);
      await failed;
      await viewer.updateComplete;
      const sentence = text('.notice p');

      answer = picture;
      const shown = once('picture-shown');
      viewer.shadowRoot?.querySelector('button')?.click();
      await shown;

      expect(sentence).toContain('could not be reached');
      expect(names()).toEqual(['viewer-failed', 'picture-shown']);
    });

    it('draws no outline over nothing', async () => {
      answer = () => Promise.resolve(new Response('', { status: 404 }));
      const failed = once('viewer-failed');
      Object.assign(viewer, { film: aFilm(), sightings: [D1], tool: 'freehand' });
      document.body.append(viewer);
      await failed;
      await viewer.updateComplete;

      drag([10, 10], [30, 10], [30, 30]);

      expect([text('.label'), names()]).toEqual(['', ['viewer-failed']]);
    });
  });
});
