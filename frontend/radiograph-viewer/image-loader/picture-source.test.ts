import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aFilm } from '../test-support/films';
import { PictureSource } from './picture-source';

const film = (name: string) => aFilm({ pixelsUrl: `/${name}`, rows: 2, columns: 2 });

let asked: string[];
let source: PictureSource;

beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(new Response(new Uint16Array(4)));
  });
  source = new PictureSource();
  source.open();
});

afterEach(() => {
  source.close();
  vi.unstubAllGlobals();
});

describe('pictures fetched in advance', () => {
  it('are there when they are wanted', async () => {
    await source.prefetch([film('earlier'), film('later')]);
    asked = [];

    await source.get(film('later'));

    expect(asked).toEqual([]);
  });

  it('give way to what the reader wants', async () => {
    const advance = source.prefetch([film('earlier'), film('later')]);

    await source.get(film('wanted'));
    await advance;

    expect(asked).toEqual(['/earlier', '/wanted']);
  });

  it('leave out what would not fit beside what is kept', async () => {
    await source.prefetch([aFilm({ pixelsUrl: '/huge', rows: 20_000, columns: 20_000 }), film('small')]);

    expect(asked).toEqual(['/small']);
  });

  it('do not complain when they do not come', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));

    await expect(source.prefetch([film('gone')])).resolves.toBeUndefined();
  });
});
