import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { View } from './view';
import { fitted, flipped, focusedOn, ontoFilm, pannedBy, toImage, toScreen, turned, zoomedAt } from './view';

const box = { width: 1200, height: 800 };
const film = { rows: 2500, columns: 3000 };

const anyView: fc.Arbitrary<View> = fc.record({
  centre: fc.tuple(fc.double({ min: -500, max: 3500, noNaN: true }), fc.double({ min: -500, max: 3000, noNaN: true })),
  scale: fc.double({ min: 0.02, max: 64, noNaN: true }),
  aspect: fc.double({ min: 0.5, max: 2, noNaN: true }),
  width: fc.constant(1200),
  height: fc.constant(800),
});
const anyPlace = fc.tuple(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 800 }));

describe('view', () => {
  it('maps to the screen and back', () => {
    fc.assert(
      fc.property(anyView, anyPlace, (view, place) => {
        const [x, y] = toScreen(view, toImage(view, place));
        expect(x).toBeCloseTo(place[0], 6);
        expect(y).toBeCloseTo(place[1], 6);
      }),
    );
  });

  it('keeps the pixel under the cursor while zooming', () => {
    fc.assert(
      fc.property(anyView, anyPlace, fc.double({ min: 0.2, max: 5, noNaN: true }), (view, place, factor) => {
        const before = toImage(view, place);
        const after = toImage(zoomedAt(view, place, factor), place);
        expect(after[0]).toBeCloseTo(before[0], 4);
        expect(after[1]).toBeCloseTo(before[1], 4);
      }),
    );
  });

  it('puts the film’s outer corners inside the box when it fits', () => {
    const view = fitted(film, 1, box);

    const [left, top] = toScreen(view, [0, 0]);
    const [right, bottom] = toScreen(view, [film.columns, film.rows]);

    expect([left, top].every((edge) => edge >= 0)).toBe(true);
    expect(right).toBeLessThanOrEqual(box.width);
    expect(bottom).toBeLessThanOrEqual(box.height);
    expect(left).toBeCloseTo(box.width - right, 9);
  });

  it('shows a pixel that is twice as high as wide twice as high', () => {
    const view = fitted({ rows: 100, columns: 100 }, 2, box);

    const [x0, y0] = toScreen(view, [10, 10]);
    const [x1, y1] = toScreen(view, [11, 11]);

    expect((y1 - y0) / (x1 - x0)).toBeCloseTo(2, 9);
  });

  it('brings a place beside the film to its edge', () => {
    expect([ontoFilm([-5, 3000], film), ontoFilm([10, 20], film)]).toEqual([
      [0, 2500],
      [10, 20],
    ]);
  });

  it('moves the film with the hand', () => {
    const view = fitted(film, 1, box);
    const grabbed = toImage(view, [400, 300]);

    const moved = pannedBy(view, 25, -40);

    expect(toScreen(moved, grabbed)[0]).toBeCloseTo(425, 9);
    expect(toScreen(moved, grabbed)[1]).toBeCloseTo(260, 9);
  });

  it('brings a deposit into the middle without blowing a tiny one up', () => {
    const focused = focusedOn(fitted(film, 1, box), [1000, 900, 1004, 904]);

    expect(toScreen(focused, [1002, 902])).toEqual([600, 400]);
    expect(focused.scale).toBe(4);
  });
});

describe('a film that is turned or mirrored', () => {
  const view: View = { centre: [100, 50], scale: 2, aspect: 1.5, width: 400, height: 300 };

  it('has its left edge above after a quarter turn clockwise', () => {
    const [x, y] = toScreen(turned(view, 1), [90, 50]);

    expect([x, y]).toEqual([200, 130]); // ten columns of two pixels above the middle
  });

  it('has its left edge at the right when it is mirrored', () => {
    expect(toScreen(flipped(view, 'horizontal'), [90, 50])).toEqual([220, 150]);
  });

  it('has its top edge below when it is mirrored top to bottom', () => {
    expect(toScreen(flipped(view, 'vertical'), [100, 40])).toEqual([200, 180]); // ten rows of three pixels
  });

  it('lies turned by half when it is mirrored both ways', () => {
    expect(flipped(flipped(view, 'horizontal'), 'vertical').lie).toEqual({ quarters: 2, mirrored: false });
  });

  it('is mirrored left to right on the screen however it was turned before', () => {
    const before = turned(view, 1);
    const [x, y] = toScreen(before, [123, 71]);

    const [mirroredX, mirroredY] = toScreen(flipped(before, 'horizontal'), [123, 71]);

    expect([mirroredX, mirroredY]).toEqual([400 - x, y]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has every pixel where the pointer finds it again (%i)', (n) => {
    const lying = turned(n > 3 ? flipped(view, 'horizontal') : view, n);

    const [column, row] = toImage(lying, toScreen(lying, [12.25, 99.75]));

    expect(column).toBeCloseTo(12.25, 9);
    expect(row).toBeCloseTo(99.75, 9);
  });

  it.each([0, 1, 2, 3])('follows the hand when it is panned (%i)', (n) => {
    const lying = turned(flipped(view, 'vertical'), n);
    const [x, y] = toScreen(lying, [30, 40]);

    const [newX, newY] = toScreen(pannedBy(lying, 7, -4), [30, 40]);

    expect(newX).toBeCloseTo(x + 7, 9);
    expect(newY).toBeCloseTo(y - 4, 9);
  });

  it('fits by its height when it lies on its side', () => {
    const side = fitted({ rows: 100, columns: 400 }, 1, { width: 800, height: 400 }, { quarters: 1, mirrored: false });

    expect(side.scale).toBeCloseTo(0.98, 9);
  });
});
