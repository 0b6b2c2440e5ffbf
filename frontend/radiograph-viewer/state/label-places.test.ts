import { describe, expect, it } from 'vitest';
import { LabelPlaces } from './label-places';

function storage(text: string | null = null): { text: string | null; getItem(): string | null; setItem(): void } {
  return {
    text,
    getItem() {
      return this.text;
    },
    setItem(...[, value]: string[]) {
      this.text = value ?? null;
    },
  };
}

describe('places of labels', () => {
  it('outlast the page', () => {
    const kept = storage();
    new LabelPlaces(() => undefined, kept).put('one', [40, -25]);

    expect(new LabelPlaces(() => undefined, kept).offsets.get('one')).toEqual([40, -25]);
  });

  it('are told to have changed, and can be given up', () => {
    let changes = 0;
    const places = new LabelPlaces(() => changes++, storage());
    places.put('one', [1, 2]);

    places.forget('one');

    expect(changes).toBe(2);
    expect(places.offsets.size).toBe(0);
  });

  it('are those that were moved last', () => {
    const places = new LabelPlaces(() => undefined, storage());
    for (let i = 0; i < 501; i++) {
      places.put(String(i), [i, i]);
    }

    expect(places.offsets.size).toBe(500);
    expect(places.offsets.has('0')).toBe(false);
  });

  it.each(['{', '{}', '[["one", [1]], 7, ["two", [1, "x"]]]'])('forget what cannot be read: %s', (text) => {
    expect(new LabelPlaces(() => undefined, storage(text)).offsets.size).toBe(0);
  });

  it('last as long as the page where the browser keeps nothing', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    };
    const places = new LabelPlaces(() => undefined, full);

    places.put('one', [1, 2]);

    expect(places.offsets.get('one')).toEqual([1, 2]);
  });
});
