import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Film } from '../model/film';
import type { View } from '../model/view';
import { aFilm } from '../test-support/films';
import type { Stage } from './stage';
import { TrueSize } from './true-size';

/** As much of a stage as true size looks at. */
class LookedAt {
  view: View = { centre: [5, 5], scale: 1, aspect: 1, width: 100, height: 100 };
  readonly film: Film;

  constructor(film: Film) {
    this.film = film;
  }

  look(view: View): void {
    this.view = view;
  }
}

function opened(film: Film) {
  const stage = new LookedAt(film);
  const trueSize = new TrueSize({ stage: stage as unknown as Stage, reader: () => 'rosa', changed: () => undefined });
  return { stage, trueSize };
}

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('true size', () => {
  it('asks for the size of the screen once, and shows the film then', () => {
    const { stage, trueSize } = opened(aFilm());

    trueSize.show();
    expect(trueSize.asking).toBe(true);
    trueSize.measured(4);
    expect(stage.view.scale).toBeCloseTo(0.4, 12); // 0.1 mm a column

    const next = opened(aFilm());
    next.trueSize.show();
    expect(next.trueSize.asking).toBe(false);
    expect(next.stage.view.scale).toBeCloseTo(0.4, 12);
    expect(next.trueSize.isShown(next.stage.film, next.stage.view)).toBe(true);
  });

  it('keeps what the reader looks at in the middle', () => {
    const { stage, trueSize } = opened(aFilm());

    trueSize.measured(4);

    expect(stage.view.centre).toEqual([5, 5]);
  });

  it('says why a film without millimetres has none, and asks nothing', () => {
    const { stage, trueSize } = opened(aFilm({ spacing: null, unit: { word: 'px', isMillimetres: false } }));

    trueSize.show();

    expect(trueSize.word).toContain('Calibrate it first');
    expect(trueSize.asking).toBe(false);
    expect(stage.view.scale).toBe(1);
    vi.runAllTimers();
    expect(trueSize.word).toBe('');
  });
});
