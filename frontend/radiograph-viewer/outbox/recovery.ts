/** What recovering needs to know and may do. */
export interface Outage {
  /** Changes that outlive the page are still not answered. */
  stuck(): boolean;
  /** Asks the server something small; throws, or says no, while it cannot be reached. */
  reachable(): Promise<boolean>;
  startAnew(): void;
}

/** The page's own channel tries again more often than this, in milliseconds. */
export const GRACE = 8000;

/**
 * After a broken connection the page's own channel sometimes waits for ever for an answer that was lost on the way. When
 * the server could be reached for a while and changes still wait, the page is loaded anew: from there they are sent, and
 * made once.
 */
export class Recovery {
  readonly #outage: Outage;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reached = false;

  constructor(outage: Outage) {
    this.#outage = outage;
  }

  /** The connection was seen to be broken. */
  broken(): void {
    this.#reached = false;
    this.#timer ??= setTimeout(() => void this.#look(), GRACE);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #look(): Promise<void> {
    this.#timer = undefined;
    if (!this.#outage.stuck()) {
      return;
    }
    const reached = await this.#outage.reachable().catch(() => false);
    if (reached && this.#reached && this.#outage.stuck()) {
      this.#outage.startAnew();
      return;
    }
    this.#reached = reached;
    this.#timer ??= setTimeout(() => void this.#look(), GRACE);
  }
}
