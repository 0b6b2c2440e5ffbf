import type { Film } from '../model/film';
import type { Picture } from './picture';

/**
 * The pictures fetched last, so that going back to a film is instant; the oldest leave when they outgrow the room.
 */
export class PictureStore {
  readonly #pictures = new Map<string, Picture>();
  readonly #room: number;

  /** @param room bytes of samples to keep; the newest picture stays even if it alone is larger */
  constructor(room: number) {
    this.#room = room;
  }

  get bytes(): number {
    return [...this.#pictures.values()].reduce((sum, { samples }) => sum + samples.byteLength, 0);
  }

  has({ pixelsUrl }: Film): boolean {
    return this.#pictures.has(pixelsUrl);
  }

  find(film: Film): Picture | undefined {
    const picture = this.#pictures.get(film.pixelsUrl);
    if (!picture) {
      return undefined;
    }
    this.#keep(picture);
    return { ...picture, film };
  }

  add(picture: Picture): void {
    this.#keep(picture);
    for (const [url] of this.#pictures) {
      if (this.bytes <= this.#room || this.#pictures.size === 1) {
        return;
      }
      this.#pictures.delete(url);
    }
  }

  clear(): void {
    this.#pictures.clear();
  }

  #keep(picture: Picture): void {
    this.#pictures.delete(picture.film.pixelsUrl);
    this.#pictures.set(picture.film.pixelsUrl, picture);
  }
}
