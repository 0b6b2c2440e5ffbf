// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { aFilm } from '../test-support/films';
import { fetchPicture, PictureUnavailable } from './fetch-picture';

const film = aFilm({ rows: 2, columns: 3, sampleType: 'int16' });
const signal = (): AbortSignal => new AbortController().signal;
const answering =
  (body: BodyInit, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));
const signInPage = () =>
  Promise.resolve(new Response('<html>Sign in</html>', { headers: { 'Content-Type': 'text/html' } }));

describe('fetching a picture', () => {
  it('reads little-endian samples', async () => {
    const body = new Uint8Array([1, 0, 0xff, 0xff, 0, 1, 2, 0, 3, 0, 4, 0]);

    const { samples } = await fetchPicture(film, signal(), answering(body));

    expect([...samples]).toEqual([1, -1, 256, 2, 3, 4]);
  });

  it('unpacks what was packed for a slow line', async () => {
    const urls: unknown[] = [];
    // One row of 5, 6, 7: the low bytes of the differences to the left neighbour, moved up by 128, then the high ones
    const packed = gzipSync(Uint8Array.of(133, 129, 129, 0, 0, 0));

    const { samples } = await fetchPicture(
      aFilm({ rows: 1, columns: 3 }),
      signal(),
      (url) => {
        urls.push(url);
        return Promise.resolve(new Response(packed));
      },
      true,
    );

    expect([...samples]).toEqual([5, 6, 7]);
    expect(urls).toEqual(['/pixels?packed']);
  });

  it('says so when packed bytes break off or are none', async () => {
    const packed = gzipSync(Uint8Array.of(133, 129, 129, 0, 0, 0));
    const film = aFilm({ rows: 1, columns: 3 });

    const cut = fetchPicture(film, signal(), answering(packed.subarray(0, 15)), true);
    await expect(cut).rejects.toBeInstanceOf(PictureUnavailable);

    const page = fetchPicture(film, signal(), signInPage, true);
    await expect(page).rejects.toThrow('sign in again');
  });

  it('says how much is missing when not all bytes came', async () => {
    const attempt = fetchPicture(film, signal(), answering(new Uint8Array(10)));

    await expect(attempt).rejects.toThrow('10 of 12 bytes');
  });

  it('takes a sign-in page for what it is: no picture', async () => {
    const attempt = fetchPicture(film, signal(), answering('<html>Sign in</html>'));

    await expect(attempt).rejects.toThrow('sign in again');
  });

  it.each([
    [401, 'Sign in'],
    [404, 'not in the archive'],
    [500, 'HTTP 500'],
  ])('has a sentence for HTTP %i', async (status, words) => {
    const attempt = fetchPicture(film, signal(), answering('', status));

    await expect(attempt).rejects.toThrow(words);
    await expect(attempt).rejects.toBeInstanceOf(PictureUnavailable);
  });

  it('has a sentence for a network that is down', async () => {
    const attempt = fetchPicture(film, signal(), () => Promise.reject(new TypeError('Failed to fetch')));

    await expect(attempt).rejects.toThrow('could not be reached');
  });

  it('does not complain about a request that nobody wants any more', async () => {
    const abort = new AbortController();
    const attempt = fetchPicture(film, abort.signal, () => {
      abort.abort();
      return Promise.reject(new DOMException('aborted', 'AbortError'));
    });

    await expect(attempt).rejects.not.toBeInstanceOf(PictureUnavailable);
  });
});
