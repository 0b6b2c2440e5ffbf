import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Point } from '../model/outline';
import type { ScreenPoint } from '../model/view';
import type { Stage } from '../state/stage';

const SIDE = 168;
const TIMES = 3;
/** A finger hides what is under it: there the loupe stands above. */
const ABOVE_FINGER = 116;

/** A round piece of film, three times as large, at the pointer or above the finger. */
export function loupe(stage: Stage, image: Point, [x, y]: ScreenPoint, touch: boolean): TemplateResult {
  const above = y > ABOVE_FINGER + SIDE / 2 ? y - ABOVE_FINGER : y + ABOVE_FINGER;
  const middle = touch ? above : y;
  return html`<canvas
    class="loupe"
    width=${SIDE}
    height=${SIDE}
    style="left: ${x - SIDE / 2}px; top: ${middle - SIDE / 2}px"
    aria-hidden="true"
    ${ref((canvas) => {
      paint(canvas, stage, image);
    })}
  ></canvas>`;
}

function paint(canvas: Element | undefined, stage: Stage, image: Point): void {
  const rgba = stage.magnified(image, SIDE, TIMES);
  if (canvas instanceof HTMLCanvasElement && rgba) {
    const context = canvas.getContext('2d');
    const picture = context?.createImageData(SIDE, SIDE);
    if (context && picture) {
      new Uint32Array(picture.data.buffer).set(rgba);
      context.putImageData(picture, 0, 0);
    }
  }
}
