import type { Film } from '../model/film';
import { needsExactShading } from '../model/film';
import { CanvasEngine } from './canvas-engine';
import type { Engine } from './engine';
import { isImitation } from './imitation';

/**
 * What the graphics card can take; nothing without WebGL 2, and nothing where the processor plays the card: it draws
 * sooner by itself, and the imitation leaves some first films black.
 */
export function largestTexture(): number {
  const gl = document.createElement('canvas').getContext('webgl2');
  const details = gl?.getExtension('WEBGL_debug_renderer_info');
  if (!gl || (details && isImitation(String(gl.getParameter(details.UNMASKED_RENDERER_WEBGL))))) {
    return 0;
  }
  return gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
}

let known: number | undefined;

/** Whether a film fits into one texture of this computer's graphics card, and the card would show its true greys. */
export function fitsGraphicsCard(film: Film): boolean {
  known ??= largestTexture();
  return Math.max(film.rows, film.columns) <= known && !needsExactShading(film);
}

/** From now on the processor draws, for as long as the page lives. */
export function giveUpTheCard(): void {
  known = 0;
}

/** The graphics card where it can, else the processor. */
export async function createEngine(host: HTMLDivElement, onCard: boolean): Promise<Engine> {
  if (!onCard) {
    return new CanvasEngine(host);
  }
  const { CornerstoneEngine } = await import('./cornerstone-engine');
  try {
    return new CornerstoneEngine(host);
  } catch {
    return new CanvasEngine(host); // a driver that promises WebGL and does not keep it
  }
}
