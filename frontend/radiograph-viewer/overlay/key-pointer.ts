import type { SVGTemplateResult } from 'lit';
import { nothing, svg } from 'lit';
import type { ScreenPoint } from '../model/view';

interface Shown {
  readonly at: ScreenPoint | undefined;
  readonly holding: boolean;
}

const GAP = 5;
const ARM = 17;

/** The pointer that keys move: light on a dark edge, so that it is seen on any film; filled while its button is down. */
export function keyPointer({ at, holding }: Shown): SVGTemplateResult | typeof nothing {
  if (!at) {
    return nothing;
  }
  const arms = `M${-ARM} 0H${-GAP}M${GAP} 0H${ARM}M0 ${-ARM}V${-GAP}M0 ${GAP}V${ARM}`;
  return svg`<g class="key-pointer ${holding ? 'holding' : ''}" transform="translate(${at[0]} ${at[1]})">
    <path class="edge" d=${arms} />
    <path d=${arms} />
    <circle r=${GAP} />
  </g>`;
}
