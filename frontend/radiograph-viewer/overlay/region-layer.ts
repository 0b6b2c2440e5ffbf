import type { SVGTemplateResult } from 'lit';
import { nothing, svg } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { boundsOf } from '../model/outline-geometry';
import type { Sighting } from '../model/sighting';
import type { View } from '../model/view';
import { axesOf, toScreen } from '../model/view';
import { outlinePath } from './outline-path';

interface Regions {
  readonly view: View;
  readonly sightings: readonly Sighting[];
  readonly selectedId: string | null;
}

/** The regions of a scoring protocol, thin and apart from deposits: they say where to look, not what was found. */
export function regionLayer({ view, sightings, selectedId }: Regions): SVGTemplateResult | typeof nothing {
  const regions = sightings.filter(({ region }) => region === true);
  if (regions.length === 0) {
    return nothing;
  }
  const [left, top] = toScreen(view, [0, 0]);
  const { column, row } = axesOf(view);
  const look = ({ id }: Sighting): unknown => classMap({ region: true, selected: id === selectedId });
  return svg`
    <g transform="matrix(${[...column, ...row, left, top].join(' ')})">
      ${regions.map((region) => svg`<path class=${look(region)} d=${outlinePath(region.outline)} />`)}
    </g>
    ${regions.map((region) => name(region, view, look(region)))}`;
}

/** Under the upper end of the region, however the film is turned, where no deposit's own label stands. */
function name({ label, outline }: Sighting, view: View, look: unknown): SVGTemplateResult {
  const [left, top, right, bottom] = boundsOf(outline);
  const corners = [toScreen(view, [left, top]), toScreen(view, [right, bottom])] as const;
  const x = (corners[0][0] + corners[1][0]) / 2;
  const y = Math.min(corners[0][1], corners[1][1]) + 14;
  return svg`<text class=${look} x=${x} y=${y}>${label}</text>`;
}
