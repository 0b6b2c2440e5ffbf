import type { Film } from '../model/film';
import { fetchPicture } from './fetch-picture';
import { LINE } from './line-rate';
import type { Picture } from './picture';
import { expectedBytes } from './picture';
import { PictureStore } from './picture-store';

/** Six films of 16 megapixels at 16 bits. */
const ROOM = 192 * 1024 * 1024;

const store = new PictureStore(ROOM);
let viewers = 0;

/** A viewer's way to pictures; all viewers of the page share one store, which the last one empties. */
export class PictureSource {
  #fetching: AbortController | undefined;
  #advance: AbortController | undefined;
  #open = false;

  open(): void {
    if (!this.#open) {
      this.#open = true;
      viewers++;
    }
  }

  /** Only the newest request counts: an older one is aborted, and so is what was fetched in advance. */
  async get(film: Film): Promise<Picture> {
    this.#fetching?.abort();
    this.#advance?.abort();
    const kept = store.find(film);
    if (kept) {
      return kept;
    }
    this.#fetching = new AbortController();
    const picture = await fetchPicture(film, this.#fetching.signal, fetch, LINE.isSlow(location.hostname));
    store.add(picture);
    return picture;
  }

  /** Fetches films one after the other, as many as there is room for beside those that are kept. */
  async prefetch(films: readonly Film[]): Promise<void> {
    this.#advance?.abort();
    const advance = new AbortController();
    this.#advance = advance;
    for (const film of films) {
      const roomLeft = ROOM - store.bytes;
      if (advance.signal.aborted || store.has(film) || expectedBytes(film) > roomLeft) {
        continue;
      }
      try {
        store.add(await fetchPicture(film, advance.signal, politely, LINE.isSlow(location.hostname)));
      } catch {
        return; // it is fetched again, and complained about, when the reader wants it
      }
    }
  }

  close(): void {
    this.#fetching?.abort();
    this.#advance?.abort();
    if (this.#open) {
      this.#open = false;
      viewers--;
    }
    if (viewers === 0) {
      store.clear();
    }
  }
}

/** Behind everything that somebody waits for. */
function politely(url: RequestInfo | URL, how?: RequestInit): Promise<Response> {
  return fetch(url, { ...how, priority: 'low' });
}
