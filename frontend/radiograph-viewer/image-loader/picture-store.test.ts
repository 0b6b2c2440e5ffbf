import { describe, expect, it } from 'vitest';
import { aFilm } from '../test-support/films';
import { pictureOf } from './picture';
import { PictureStore } from './picture-store';

function picture(pixelsUrl: string, bytes: number) {
  return pictureOf(aFilm({ pixelsUrl, sampleType: 'uint8' }), new Uint8Array(bytes));
}

describe('picture store', () => {
  it('forgets the picture that was used longest ago', () => {
    const store = new PictureStore(250);
    store.add(picture('/a', 100));
    store.add(picture('/b', 100));
    store.find(aFilm({ pixelsUrl: '/a' }));

    store.add(picture('/c', 100));

    expect(['/a', '/b', '/c'].map((pixelsUrl) => store.find(aFilm({ pixelsUrl })) !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('keeps a picture that alone is larger than the room', () => {
    const store = new PictureStore(10);

    store.add(picture('/big', 100));

    expect(store.bytes).toBe(100);
  });

  it('answers with the film as it is now, not as it was fetched', () => {
    const store = new PictureStore(1000);
    store.add(picture('/a', 100));

    const found = store.find(aFilm({ pixelsUrl: '/a', inverted: true }));

    expect(found?.film.inverted).toBe(true);
  });

  it('is empty after it was cleared', () => {
    const store = new PictureStore(1000);
    store.add(picture('/a', 100));

    store.clear();

    expect(store.bytes).toBe(0);
  });
});
