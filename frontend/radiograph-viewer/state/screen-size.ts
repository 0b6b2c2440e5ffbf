/** CSS pixels to a millimetre that no screen has less or more of. */
const PLAUSIBLE = { least: 1, most: 40 } as const;

/** What tells one screen, and one zoom of the browser, from another. */
export interface ScreenFacts {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** The screen that the page is on. */
export function thisScreen(): ScreenFacts {
  return { width: screen.width, height: screen.height, ratio: devicePixelRatio };
}

/**
 * How large this browser's screens are, as each reader has measured them. Kept by the browser and not by the server: the
 * same reader at another computer looks at another screen.
 */
export class ScreenSizes {
  readonly #kept: Pick<Storage, 'getItem' | 'setItem'>;

  constructor(kept: Pick<Storage, 'getItem' | 'setItem'>) {
    this.#kept = kept;
  }

  /** CSS pixels to a millimetre; undefined when nobody has measured. */
  find(reader: string, facts: ScreenFacts): number | undefined {
    const known = Number(this.#kept.getItem(nameOf(reader, facts)));
    return isPlausible(known) ? known : undefined;
  }

  keep(reader: string, facts: ScreenFacts, pixelsPerMm: number): void {
    if (isPlausible(pixelsPerMm)) {
      this.#kept.setItem(nameOf(reader, facts), String(pixelsPerMm));
    }
  }
}

function isPlausible(pixelsPerMm: number): boolean {
  return pixelsPerMm >= PLAUSIBLE.least && pixelsPerMm <= PLAUSIBLE.most;
}

/** A browser that zooms changes its ratio: then a millimetre has another number of pixels, and is measured anew. */
function nameOf(reader: string, { width, height, ratio }: ScreenFacts): string {
  return `calcitrack.screen.${reader}.${width}x${height}@${ratio}`;
}
