import { beforeEach, describe, expect, it } from 'vitest';
import { ScreenSizes } from './screen-size';

const desk = { width: 1920, height: 1200, ratio: 1 };

let kept: Map<string, string>;
let sizes: ScreenSizes;

beforeEach(() => {
  kept = new Map();
  sizes = new ScreenSizes({
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
  });
});

describe('sizes of screens', () => {
  it('are kept', () => {
    sizes.keep('rosa', desk, 3.7);

    expect(sizes.find('rosa', { ...desk })).toBe(3.7);
  });

  it.each([
    ['another reader', 'hugo', desk],
    ['another screen', 'rosa', { ...desk, width: 2560 }],
    ['another zoom of the browser', 'rosa', { ...desk, ratio: 1.25 }],
  ])('say nothing of %s', (_, reader, screen) => {
    sizes.keep('rosa', desk, 3.7);

    expect(sizes.find(reader, screen)).toBeUndefined();
  });

  it.each([0, 0.2, 900, NaN])('are not believed when no screen is like that: %d', (pixelsPerMm) => {
    sizes.keep('rosa', desk, pixelsPerMm);
    expect(kept.size).toBe(0);

    kept.set('calcitrack.screen.rosa.1920x1200@1', String(pixelsPerMm));
    expect(sizes.find('rosa', desk)).toBeUndefined();
  });
});
