import { describe, expect, it } from 'vitest';
import { carriedInto, fitInto, placeAt, screenOf } from './placing';

describe('placing films in a box', () => {
  it('shows the whole film in the middle', () => {
    expect(fitInto({ width: 400, height: 100 }, 1000, 500)).toEqual({ scale: 0.2, left: 100, top: 0 });
  });

  it('finds the image pixel under the pointer, and the way back', () => {
    const fit = fitInto({ width: 400, height: 100 }, 1000, 500);

    expect(placeAt([150, 50], fit, 1000, 500)).toEqual([250, 250]);
    expect(screenOf([250, 250], fit)).toEqual([150, 50]);
  });

  it('knows when the pointer is beside the film', () => {
    const fit = fitInto({ width: 400, height: 100 }, 1000, 500);

    expect(placeAt([99, 50], fit, 1000, 500)).toBeUndefined();
    expect(placeAt([301, 50], fit, 1000, 500)).toBeUndefined();
  });

  it('draws the earlier film where it lies on the later one', () => {
    const fit = { scale: 0.5, left: 10, top: 20 };
    const [a, b, c, d, e, f] = carriedInto([0, 1, -1, 0, 300, 40], fit);

    // (100, 60) of the earlier film lies at (240, 140) of the later one, and that at (130, 90) of the box.
    expect([a * 100 + c * 60 + e, b * 100 + d * 60 + f]).toEqual(screenOf([240, 140], fit));
  });
});
