/** Says when to tell the server that the reader did something: at once after a pause, then every few seconds. */
export class InputPulse {
  private told = Number.NEGATIVE_INFINITY;

  /** @param every milliseconds between two messages while input goes on */
  constructor(private readonly every: number) {}

  /** Whether this input has to be told. */
  input(now: number): boolean {
    if (now - this.told < this.every) {
      return false;
    }
    this.told = now;
    return true;
  }
}
