import type { Film } from '../model/film';
import { fetchPicture } from './fetch-picture';
import type { Picture } from './picture';
import { PictureStore } from './picture-store';

/** Six films of 16 megapixels at 16 bits. */
const ROOM = 192 * 1024 * 1024;

const store = new PictureStore(ROOM);
let viewers = 0;

/** A viewer's way to pictures; all viewers of the page share one store, which the last one empties. */
export class PictureSource {
  #fetching: AbortController | undefined;
  #open = false;

  open(): void {
    if (!this.#open) {
      this.#open = true;
      viewers++;
    }
  }

  /** Only the newest request counts: an older one is aborted. */
  async get(film: Film): Promise<Picture> {
    this.#fetching?.abort();
    const kept = store.find(film);
    if (kept) {
      return kept;
    }
    this.#fetching = new AbortController();
    const picture = await fetchPicture(film, this.#fetching.signal);
    store.add(picture);
    return picture;
  }

  close(): void {
    this.#fetching?.abort();
    if (this.#open) {
      this.#open = false;
      viewers--;
    }
    if (viewers === 0) {
      store.clear();
    }
  }
}
