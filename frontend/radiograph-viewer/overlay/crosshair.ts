import type { SVGTemplateResult } from 'lit';
import { svg } from 'lit';
import type { Point } from '../model/outline';
import type { View } from '../model/view';
import { toScreen } from '../model/view';

const GAP = 12;

/** Two thin lines that meet at a pixel of the film, with room in the middle to see it. */
export function crosshair(view: View, at: Point): SVGTemplateResult {
  const [x, y] = toScreen(view, at);
  const path = `M0 ${y}H${x - GAP}M${x + GAP} ${y}H${view.width}M${x} 0V${y - GAP}M${x} ${y + GAP}V${view.height}`;
  return svg`<path class="crosshair" d=${path} />`;
}
