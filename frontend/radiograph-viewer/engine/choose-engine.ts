import type { Film } from '../model/film';
import { CanvasEngine } from './canvas-engine';
import type { Engine } from './engine';

/** What the graphics card can take; nothing without WebGL 2. */
export function largestTexture(): number {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) {
    return 0;
  }
  const size = gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return size;
}

let known: number | undefined;

/** Whether a film fits into one texture of this computer's graphics card. */
export function fitsGraphicsCard(film: Film): boolean {
  known ??= largestTexture();
  return Math.max(film.rows, film.columns) <= known;
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
