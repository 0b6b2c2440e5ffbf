import type { Film } from '../model/film';
import { isTrueSize, trueScale } from '../model/true-size';
import type { View } from '../model/view';
import { ScreenSizes, thisScreen } from './screen-size';
import type { Stage } from './stage';

/** How long a sentence stays, in milliseconds. */
const READ = 8000;
const SIZES = new ScreenSizes(localStorage);

/** What true size needs of the viewer. */
export interface Measured {
  readonly stage: Stage;
  /** Whose measurement of the screen counts. */
  reader(): string;
  changed(): void;
}

/** Films as large on the screen as they were: for that a reader measures each screen once. */
export class TrueSize {
  readonly #around: Measured;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** The reader is asked how large the screen is. */
  asking = false;
  /** Why a film has no true size. */
  word = '';

  constructor(around: Measured) {
    this.#around = around;
  }

  /** Shows the film at true size, once the screen is known; says why where that cannot be. */
  show(): void {
    const { stage } = this.#around;
    const scale = stage.film && trueScale(stage.film, this.#known ?? 1);
    if (scale === undefined) {
      this.#say('This film has no true size: how large its pixels are is not known. Calibrate it first.');
    } else if (this.#known === undefined) {
      this.ask();
    } else {
      stage.look({ ...stage.view, scale });
    }
  }

  ask(): void {
    this.asking = true;
    this.#around.changed();
  }

  measured(pixelsPerMm: number): void {
    SIZES.keep(this.#around.reader(), thisScreen(), pixelsPerMm);
    this.show();
  }

  closed(): void {
    this.asking = false;
    this.#around.changed();
  }

  /** Whether a film is seen as large as it was. */
  isShown(film: Film, view: View): boolean {
    return isTrueSize(film, view, this.#known);
  }

  get #known(): number | undefined {
    return SIZES.find(this.#around.reader(), thisScreen());
  }

  #say(word: string): void {
    this.word = word;
    this.#around.changed();
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      this.word = '';
      this.#around.changed();
    }, READ);
  }
}
