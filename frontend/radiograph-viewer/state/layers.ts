/** What can be switched on and off over the film. */
export type Layer = 'outlines' | 'ghosts' | 'texts' | 'bar' | 'crosshair' | 'magnifier' | 'help';

/** Which layers are shown. */
export class Layers {
  readonly #changed: () => void;
  #shown: ReadonlySet<Layer> = new Set<Layer>(['outlines', 'ghosts', 'texts', 'bar']);

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  has(layer: Layer): boolean {
    return this.#shown.has(layer);
  }

  /** What stands around the film. */
  get around(): { texts: boolean; bar: boolean } {
    return { texts: this.has('texts'), bar: this.has('bar') };
  }

  set(layer: Layer, shown: boolean): void {
    const others = [...this.#shown].filter((each) => each !== layer);
    this.#shown = new Set(shown ? [...others, layer] : others);
    this.#changed();
  }

  toggle(layer: Layer): void {
    this.set(layer, !this.has(layer));
  }

  /** True when it was there to be hidden. */
  hide(layer: Layer): boolean {
    const was = this.has(layer);
    this.set(layer, false);
    return was;
  }
}
