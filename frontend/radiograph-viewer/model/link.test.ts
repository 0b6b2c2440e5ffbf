import { describe, expect, it } from 'vitest';
import { aFilm } from '../test-support/films';
import { carried } from './affine';
import type { LinkEnd } from './link';
import { linkedView, linkedWindow, wayBetween } from './link';
import type { View } from './view';

const BOX = { width: 500, height: 400 };
const VIEW: View = { centre: [10, 20], scale: 20, aspect: 1, ...BOX };

function end(but: Partial<LinkEnd> = {}): LinkEnd {
  return {
    film: aFilm(),
    transform: null,
    auto: { name: 'Auto', center: 1000, width: 200 },
    size: BOX,
    ...but,
  };
}

describe('linked films', () => {
  it('show the same share of both when nobody has aligned them', () => {
    const twice = end({ film: aFilm({ id: 'twice', columns: 100, rows: 80 }) });

    const view = linkedView(VIEW, end(), twice, { ...VIEW, centre: [0, 0] });

    expect(view.centre).toEqual([20, 40]);
    expect(view.scale).toBe(10); // half as many CSS pixels for each of twice as many columns
  });

  it('show the same place where they were aligned, in both directions', () => {
    const prior = end({
      film: aFilm({ id: 'prior' }),
      transform: { film: 'film', matrix: [2, 0, 0, 2, 5, 1] },
    });

    const there = linkedView(VIEW, end(), prior, VIEW);
    const back = linkedView(there, prior, end(), VIEW);

    expect(there.centre).toEqual([2.5, 9.5]);
    expect(there.scale).toBe(40);
    expect(back.centre).toEqual(VIEW.centre);
    expect(back.scale).toBe(20);
  });

  it('go by way of a third film that both were aligned with', () => {
    const one = end({ film: aFilm({ id: 'one' }), transform: { film: 'main', matrix: [1, 0, 0, 1, 10, 0] } });
    const two = end({ film: aFilm({ id: 'two' }), transform: { film: 'main', matrix: [1, 0, 0, 1, 0, 4] } });

    expect(carried(wayBetween(one, two), [1, 1])).toEqual([11, -3]);
  });

  it('take a window of the same name', () => {
    const offered = [{ name: 'BONE', center: 5, width: 6 }];

    expect(linkedWindow({ name: 'BONE', center: 1, width: 2 }, end(), end(), offered)).toBe(offered[0]);
  });

  it('keep the distance from the computed window', () => {
    const other = end({ auto: { name: 'Auto', center: 300, width: 100 } });

    expect(linkedWindow({ name: '', center: 1040, width: 100 }, end(), other, [])).toEqual({
      name: '',
      function: 'LINEAR',
      center: 320,
      width: 50,
    });
  });

  it('become brighter together when one of them is MONOCHROME1', () => {
    const other = end({ film: aFilm({ inverted: true }) });

    expect(linkedWindow({ name: '', center: 1040, width: 200 }, end(), other, []).center).toBe(960);
  });
});
