/** Fewer bytes than this say more about the way there than about its width. */
const TELLING = 16_384;
const LATEST = 8;
/** Megabits a second from which sending everything is faster than packing and unpacking it. */
const WIDE = 300;
const THIS_COMPUTER = ['localhost', '127.0.0.1', '[::1]'];

/** What the browser notes of everything it has fetched. */
export type Fetched = Pick<PerformanceResourceTiming, 'transferSize' | 'responseStart' | 'responseEnd'>;

const NAME = 'calcitrack.line';

/** How wide the line to the server is, judged by what came through it lately; a reload does not forget that. */
export class LineRate {
  readonly #kept: Pick<Storage, 'getItem' | 'setItem'>;
  #rates: readonly number[];

  constructor(kept: Pick<Storage, 'getItem' | 'setItem'>) {
    this.#kept = kept;
    this.#rates = (kept.getItem(NAME) ?? '')
      .split(' ')
      .map(Number)
      .filter((rate) => rate > 0);
  }

  note(fetched: readonly Fetched[]): void {
    const telling = fetched.filter(({ transferSize, responseStart }) => transferSize >= TELLING && responseStart > 0);
    const rates = telling.map(
      ({ transferSize, responseStart, responseEnd }) => (transferSize * 8) / 1000 / (responseEnd - responseStart),
    );
    this.#rates = [...this.#rates, ...rates].filter((rate) => rate > 0).slice(-LATEST);
    this.#kept.setItem(NAME, this.#rates.map(Math.round).join(' '));
  }

  /** Whether films are better sent packed; where nothing is known, over anything but this very computer. */
  isSlow(host: string): boolean {
    return this.#rates.length > 0 ? Math.max(...this.#rates) < WIDE : !THIS_COMPUTER.includes(host);
  }
}

/** The page's own line. */
export const LINE = new LineRate(sessionStorage);

if (typeof PerformanceObserver !== 'undefined') {
  new PerformanceObserver((list) => {
    LINE.note(list.getEntries() as PerformanceResourceTiming[]);
  }).observe({ type: 'resource', buffered: true });
}
