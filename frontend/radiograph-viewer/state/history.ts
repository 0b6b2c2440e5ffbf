/** Steps back and forth through the states of one drawing, until it is finished and becomes the server's business. */
export class History<T> {
  readonly #past: T[] = [];
  readonly #future: T[] = [];
  #present: T;

  constructor(start: T) {
    this.#present = start;
  }

  get present(): T {
    return this.#present;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  push(next: T): void {
    this.#past.push(this.#present);
    this.#future.length = 0;
    this.#present = next;
  }

  undo(): boolean {
    return this.#step(this.#past, this.#future);
  }

  redo(): boolean {
    return this.#step(this.#future, this.#past);
  }

  #step(from: T[], to: T[]): boolean {
    const next = from.pop();
    if (next === undefined) {
      return false;
    }
    to.push(this.#present);
    this.#present = next;
    return true;
  }
}
