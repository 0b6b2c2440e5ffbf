import type { Engine } from '../engine/engine';
import { isBlank } from '../engine/imitation';
import { createEngine, fitsGraphicsCard, giveUpTheCard } from '../engine/choose-engine';
import type { Picture } from '../image-loader/picture';
import { PictureSource } from '../image-loader/picture-source';
import { withTables } from '../image-loader/voi-tables';
import { AUTO, presets, windowOfRegion } from '../model/auto-window';
import type { Film, FilmWindow } from '../model/film';
import { pixelAspect } from '../model/film';
import { magnified } from '../model/magnified';
import type { Point } from '../model/outline';
import type { Extent, ScreenPoint, Size, View } from '../model/view';
import { fitted, flipped, resized, toScreen, turned, UPRIGHT } from '../model/view';
import { greyRange, LEAST_WIDTH } from '../model/window';

/** Pixels of the hand that sweep the whole range of the film's greys. */
const SWEEP = 512;

/** What a stage tells the viewer. */
export interface Audience {
  changed(): void;
  /** The reader looks elsewhere or through another window. */
  moved(): void;
  shown(backend: string): void;
  failed(cause: unknown): void;
}

/** One film on the screen: its pixels, how it lies there and through which window it is seen. */
export class Stage {
  readonly #audience: Audience;
  readonly #source = new PictureSource();
  #host: HTMLDivElement | undefined;
  #engine: Engine | undefined;
  #coming: Promise<Engine> | undefined;
  #gone: Promise<void> = Promise.resolve();
  #onCard: boolean | undefined;
  #picture: Picture | undefined;
  #size: Size = { width: 0, height: 0 };
  #fit = true;
  #attempt = 0;
  #later: ((view: View) => View) | undefined;
  #quiet = false;
  #since = 0;
  view: View = { centre: [0, 0], scale: 1, aspect: 1, width: 0, height: 0 };
  window: FilmWindow | undefined;
  windows: readonly FilmWindow[] = [];
  inverted = false;
  state: 'empty' | 'loading' | 'shown' | 'failed' = 'empty';

  /** The film with its own samples, at full depth; nothing before they are here. */
  readonly picture = (): Picture | undefined => this.#picture;

  constructor(audience: Audience) {
    this.#audience = audience;
  }

  open(host: HTMLDivElement): void {
    this.#host = host;
    this.#source.open();
  }

  /** Takes the film off the screen. */
  clear(): void {
    this.#attempt++;
    this.#dismiss();
    this.#picture = this.#later = undefined;
    this.state = 'empty';
    this.#audience.changed();
  }

  close(): void {
    this.#attempt++;
    this.#dismiss();
    this.#picture = undefined;
    this.state = 'empty';
    this.#source.close();
  }

  /** Gives back the canvas or the texture that the film is drawn with. */
  #dismiss(): void {
    const [here, coming] = [this.#engine, this.#coming];
    if (here) {
      here.destroy();
    } else if (coming) {
      // One that is still being made is given back when it comes, and before another one is made in its place.
      this.#gone = coming.then((engine) => {
        engine.destroy();
      });
    }
    this.#engine = this.#coming = this.#onCard = undefined;
  }

  /** Shows a film; when only its description has changed, what the reader sees stays where it is. */
  async show(film: Film): Promise<void> {
    const attempt = ++this.#attempt;
    this.#since = performance.now();
    const host = this.#host;
    const same = this.#picture && hasSamePixels(this.#picture.film, film);
    this.state = same ? this.state : 'loading';
    this.#audience.changed();
    try {
      const engine = host && this.#engineFor(film, host);
      if (!same) {
        this.view = fitted(film, pixelAspect(film), this.#size);
      }
      const [fetched, ready, described] = await Promise.all([this.#source.get(film), engine, withTables(film)]);
      const picture = { ...fetched, film: described };
      if (attempt === this.#attempt && ready) {
        const drawn = await this.#presentVisibly(ready, picture, same === true);
        this.#settle(attempt, () => {
          this.state = 'shown';
          this.#audience.shown(drawn.backend);
          if (this.#later) {
            this.look(this.#later(this.view));
            this.#later = undefined;
          }
        });
      }
    } catch (cause) {
      this.#settle(attempt, () => {
        this.state = 'failed';
        this.#audience.failed(cause);
      });
    }
  }

  resize(size: Size): void {
    this.#size = size;
    if (!this.#picture && this.state === 'loading') {
      this.view = { ...this.view, ...size };
      this.#audience.changed();
    }
    if (this.#picture && size.width > 0 && size.height > 0) {
      this.quietly(() => {
        if (this.#fit) {
          this.fit();
        } else {
          this.#see(resized(this.view, size));
        }
      });
    }
  }

  /** Does something that no other viewer shall follow. */
  quietly(deed: () => void): void {
    const before = this.#quiet;
    this.#quiet = true;
    deed();
    this.#quiet = before;
  }

  /** Whether the whole film is in the box because nobody looked closer. */
  get isFitted(): boolean {
    return this.#fit;
  }

  /** Looks through a window made for the greys inside a rectangle of the film. */
  throughRegion(box: readonly [number, number, number, number]): void {
    if (this.#picture) {
      this.through(windowOfRegion(this.#picture.film, this.#picture.samples, box));
    }
  }

  /** Fetches films that the reader may want next, while nothing else is fetched. */
  prefetch(films: readonly Film[]): void {
    void this.#source.prefetch(films);
  }

  get film(): Film | undefined {
    return this.#picture?.film;
  }

  get size(): Size {
    return this.#size;
  }

  look(view: View): void {
    this.#fit = false;
    this.#see(view);
  }

  get seen(): { view: View; window: FilmWindow | undefined; inverted: boolean } {
    return { view: this.view, window: this.window, inverted: this.inverted };
  }

  /** Milliseconds since the page was opened, and since this film was asked for. */
  get elapsed(): { milliseconds: number; sinceAsked: number } {
    const now = performance.now();
    return { milliseconds: now, sinceAsked: now - this.#since };
  }

  get extent(): Extent {
    return this.#picture?.film ?? { rows: 0, columns: 0 };
  }

  screenOf(pixel: Point): ScreenPoint {
    return toScreen(this.view, pixel);
  }

  /** A square piece of the film around a pixel, so many times as large as on the screen. */
  magnified(at: Point, side: number, times: number): Uint32Array | undefined {
    const [picture, window] = [this.#picture, this.window];
    return picture && window
      ? magnified(picture, greyRange(window, picture.film, this.inverted), this.view, at, { side, times })
      : undefined;
  }

  /** Looks elsewhere as soon as there is a film to look at. */
  lookOnceShown(where: (view: View) => View): void {
    if (this.state === 'shown') {
      this.look(where(this.view));
    } else {
      this.#later = where;
    }
  }

  fit(): void {
    if (this.#picture) {
      this.#fit = true;
      const { film } = this.#picture;
      this.#see(fitted(film, pixelAspect(film), this.#size, this.view.lie));
    }
  }

  /** Turns the film clockwise by quarters; a film that is fitted stays so. */
  turn(quarters: number): void {
    this.#lay(turned(this.view, quarters));
  }

  flip(axis: 'horizontal' | 'vertical'): void {
    this.#lay(flipped(this.view, axis));
  }

  #lay(view: View): void {
    this.quietly(() => {
      this.#see(view);
      if (this.#fit) {
        this.fit();
      }
    });
  }

  actualPixels(): void {
    this.look({ ...this.view, scale: 1 / window.devicePixelRatio });
  }

  /** Back to how the film was when it was opened. */
  reset(): void {
    this.inverted = false;
    this.view = { ...this.view, lie: UPRIGHT };
    this.fit();
    this.through(this.windows[0]);
  }

  invert(): void {
    this.inverted = !this.inverted;
    this.through(this.window);
  }

  /** Moves the window by steps of the hand: down is darker, right is wider. */
  shade(centreSteps: number, widthSteps: number): void {
    const auto = this.windows.find(({ name }) => name === AUTO);
    const picture = this.#picture;
    if (!this.window || !auto || !picture) {
      return;
    }
    const step = Math.max(auto.width, 1) / SWEEP;
    const darker = picture.film.inverted === this.inverted ? 1 : -1;
    this.through({
      name: '',
      function: this.window.table ? 'LINEAR' : (this.window.function ?? 'LINEAR'),
      center: this.window.center + centreSteps * step * darker,
      width: Math.max(this.window.width + widthSteps * step, LEAST_WIDTH),
    });
  }

  through(window: FilmWindow | undefined): void {
    if (!window || !this.#picture) {
      return;
    }
    this.window = window;
    this.#engine?.shade(greyRange(window, this.#picture.film, this.inverted));
    this.#moved();
  }

  #see(view: View): void {
    this.view = view;
    this.#engine?.look(view);
    this.#moved();
  }

  #moved(): void {
    this.#audience.changed();
    if (!this.#quiet && this.state === 'shown') {
      this.#audience.moved();
    }
  }

  async #engineFor(film: Film, host: HTMLDivElement): Promise<Engine> {
    const onCard = fitsGraphicsCard(film);
    let coming = this.#coming;
    if (!coming || this.#onCard !== onCard) {
      this.#dismiss();
      this.#onCard = onCard;
      coming = this.#gone.then(() => createEngine(host, onCard));
      this.#coming = coming;
    }
    const engine = await coming;
    if (this.#coming === coming) {
      this.#engine = engine;
    }
    return engine;
  }

  /** Only the newest film counts; what comes late of an older one is not told. */
  #settle(attempt: number, tell: () => void): void {
    if (attempt === this.#attempt) {
      tell();
      this.#audience.changed();
    }
  }

  /** A card that shows nothing where there is something is not asked again. */
  async #presentVisibly(engine: Engine, picture: Picture, keep: boolean): Promise<Engine> {
    await this.#present(engine, picture, keep);
    const host = this.#host;
    if (!host || !this.#onCard || !isBlank(host)) {
      return engine;
    }
    giveUpTheCard();
    const other = await this.#engineFor(picture.film, host);
    await this.#present(other, picture, false);
    return other;
  }

  async #present(engine: Engine, picture: Picture, keep: boolean): Promise<void> {
    const { film, histogram } = picture;
    const aspect = pixelAspect(film);
    this.#picture = picture;
    this.windows = presets(film, histogram);
    if (!keep) {
      this.#fit = true;
      this.inverted = false;
      this.window = this.windows[0];
      this.view = fitted(film, aspect, this.#size);
    }
    if (keep && this.view.aspect === aspect) {
      this.quietly(() => {
        this.through(this.window);
      });
    } else if (this.window) {
      this.view = { ...this.view, aspect };
      await engine.show(picture, this.view, greyRange(this.window, film, this.inverted));
    }
  }
}

function hasSamePixels(a: Film, b: Film): boolean {
  return a.pixelsUrl === b.pixelsUrl && a.rows === b.rows && a.columns === b.columns && a.sampleType === b.sampleType;
}
