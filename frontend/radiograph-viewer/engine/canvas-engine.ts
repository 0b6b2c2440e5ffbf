import type { Picture } from '../image-loader/picture';
import type { View } from '../model/view';
import { axesOf, toScreen } from '../model/view';
import type { GreyRange } from '../model/window';
import type { Engine } from './engine';
import { painted } from './engine';
import { shadePixels, shadesOf } from './shade-pixels';

/** Samples that are shaded at once. */
const BAND = 2 ** 20;

/**
 * Draws on a plain canvas, with the processor alone: for computers without WebGL 2 and for films that are larger
 * than a texture of their graphics card.
 */
export class CanvasEngine implements Engine {
  readonly backend = 'canvas';
  readonly #screen = document.createElement('canvas');
  readonly #sheet = document.createElement('canvas');
  #picture: Picture | undefined;
  #view: View | undefined;
  #grey: GreyRange | undefined;
  #shaded = false;
  #frame = 0;

  constructor(host: HTMLElement) {
    this.#screen.style.cssText = 'display:block;width:100%;height:100%';
    host.replaceChildren(this.#screen);
  }

  async show(picture: Picture, view: View, grey: GreyRange): Promise<void> {
    this.#picture = picture;
    this.#sheet.width = picture.film.columns;
    this.#sheet.height = picture.film.rows;
    this.look(view);
    this.shade(grey);
    await painted();
  }

  look(view: View): void {
    this.#view = view;
    this.#schedule();
  }

  shade(grey: GreyRange): void {
    this.#grey = grey;
    this.#shaded = false;
    this.#schedule();
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#screen.remove();
    this.#sheet.width = this.#sheet.height = 0;
    this.#picture = undefined;
  }

  #schedule(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#draw();
    });
  }

  #draw(): void {
    const context = this.#screen.getContext('2d');
    const view = this.#view;
    if (!context || !view || !this.#picture) {
      return;
    }
    this.#shadeSheet(this.#picture);
    const ratio = window.devicePixelRatio;
    this.#screen.width = Math.round(view.width * ratio);
    this.#screen.height = Math.round(view.height * ratio);
    const [left, top] = toScreen(view, [0, 0]);
    const { column, row } = axesOf(view);
    context.setTransform(
      column[0] * ratio,
      column[1] * ratio,
      row[0] * ratio,
      row[1] * ratio,
      left * ratio,
      top * ratio,
    );
    context.imageSmoothingQuality = 'medium';
    context.drawImage(this.#sheet, 0, 0);
  }

  #shadeSheet({ samples, histogram, film }: Picture): void {
    const context = this.#sheet.getContext('2d');
    if (this.#shaded || !context || !this.#grey) {
      return;
    }
    const { rows, columns } = film;
    const table = shadesOf(histogram, this.#grey, film.padding);
    // Band by band: a whole film would take twice the memory of its samples at every move of the window.
    const height = Math.min(rows, Math.max(1, Math.floor(BAND / columns)));
    const band = context.createImageData(columns, height);
    const rgba = new Uint32Array(band.data.buffer);
    for (let row = 0; row < rows; row += height) {
      const some = samples.subarray(row * columns, Math.min(row + height, rows) * columns);
      shadePixels(some, table, histogram.from, rgba);
      context.putImageData(band, 0, row, 0, 0, columns, some.length / columns);
    }
    this.#shaded = true;
  }
}
