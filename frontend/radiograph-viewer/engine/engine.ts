import type { Picture } from '../image-loader/picture';
import type { View } from '../model/view';
import type { GreyRange } from '../model/window';

/** What draws the pixels: everything the viewer knows of it. */
export interface Engine {
  readonly backend: string;
  /** Puts the picture on the screen; done when it has been painted. */
  show(picture: Picture, view: View, grey: GreyRange): Promise<void>;
  look(view: View): void;
  shade(grey: GreyRange): void;
  /** Gives graphics memory and listeners back; the engine is of no use afterwards. */
  destroy(): void;
}

/** Done after the browser has painted. */
export function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
