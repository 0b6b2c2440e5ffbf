import { describe, expect, it } from 'vitest';
import { aFilm } from '../test-support/films';
import { withTables } from './voi-tables';

function film(id: string) {
  return aFilm({
    pixelsUrl: `/api/radiographs/${id}/pixels`,
    windows: [
      { name: 'BONE', center: 1, width: 2 },
      { name: 'HARDER', center: 102, width: 4, function: 'TABLE 0' },
    ],
  });
}

describe('lookup tables', () => {
  it('are fetched once for the windows that are tables', async () => {
    const asked: string[] = [];
    const answer = (url: RequestInfo | URL): Promise<Response> => {
      asked.push(url as string);
      return Promise.resolve(Response.json({ firstInput: 100, bits: 8, entries: [0, 10, 60, 127] }));
    };

    await withTables(film('a'), answer);
    const { windows } = await withTables(film('a'), answer);

    expect(asked).toEqual(['/api/radiographs/a/voi-tables/0']);
    expect(windows[0]?.table).toBeUndefined();
    expect(windows[1]?.table).toMatchObject({ firstInput: 100, bits: 8, entries: Uint16Array.of(0, 10, 60, 127) });
  });

  it('become a ramp that says so when they do not come', async () => {
    const { windows } = await withTables(film('b'), () => Promise.reject(new TypeError('offline')));

    expect(windows[1]).toMatchObject({ name: 'HARDER (approximated)', function: 'LINEAR' });
  });
});
