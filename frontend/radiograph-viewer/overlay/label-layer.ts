import type { SVGTemplateResult } from 'lit';
import { svg } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Label } from '../model/label-placement';
import { placeLabels } from '../model/label-placement';
import type { Box } from '../model/outline-geometry';
import { boundsOf, contour } from '../model/outline-geometry';
import type { Sighting } from '../model/sighting';
import type { ScreenPoint, Size, View } from '../model/view';
import { toScreen } from '../model/view';

interface Labelled {
  readonly view: View;
  readonly sightings: readonly Sighting[];
  readonly selectedId: string | null;
  readonly select: (id: string) => void;
}

const LINE_HEIGHT = 15;
const PADDING = 7;
/** Width of a character at 12 pixels; a little too much rather than too little. */
const CHARACTER = 6.5;

/** Name and size of each deposit beside it, tied to it by a thin line. */
export function labelLayer({ view, sightings, selectedId, select }: Labelled): SVGTemplateResult[] {
  const labelled = sightings.filter((sighting) => linesOf(sighting).length > 0 && isInView(sighting, view));
  const places = placeLabels(
    labelled.map((sighting) => labelOf(sighting, view)),
    view,
  );
  return labelled.map((sighting) => {
    const place = places.get(sighting.id) ?? [0, 0];
    return label(sighting, place, view, sighting.id === selectedId, select);
  });
}

function label(
  sighting: Sighting,
  [x, y]: ScreenPoint,
  view: View,
  selected: boolean,
  select: (id: string) => void,
): SVGTemplateResult {
  const lines = linesOf(sighting);
  const { width, height } = sizeOf(lines);
  const leader = leaderFrom([x, y, x + width, y + height], sighting, view);
  const choose = (event: Event): void => {
    event.stopPropagation();
    select(sighting.id);
  };
  return svg`
    <path class="leader" d=${leader} />
    <g class=${classMap({ label: true, selected, draft: sighting.draft === true })}
       style=${sighting.colour ? `--line: ${sighting.colour}` : ''} transform="translate(${x} ${y})" @pointerdown=${choose}>
      <rect width=${width} height=${height} rx="5" />
      ${lines.map(
        (line, i) => svg`<text x=${PADDING} y=${PADDING + LINE_HEIGHT * (i + 1) - 5}
                               class=${i === 0 && sighting.label ? 'name' : 'size'}>${line}</text>`,
      )}
    </g>`;
}

/** From the deposit's nearest vertex to the nearest edge of the label. */
function leaderFrom(box: Box, { outline }: Sighting, view: View): string {
  const middle: ScreenPoint = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const [nearest] = contour(outline)
    .map((point) => toScreen(view, point))
    .sort((a, b) => distance(a, middle) - distance(b, middle));
  if (!nearest) {
    return '';
  }
  const x = Math.min(Math.max(nearest[0], box[0]), box[2]);
  const y = Math.min(Math.max(nearest[1], box[1]), box[3]);
  return `M${nearest[0]} ${nearest[1]}L${x} ${y}`;
}

function labelOf(sighting: Sighting, view: View): Label {
  const [left, top, right, bottom] = boundsOf(sighting.outline);
  const deposit: Box = [...toScreen(view, [left, top]), ...toScreen(view, [right, bottom])];
  return { id: sighting.id, deposit, ...sizeOf(linesOf(sighting)) };
}

function linesOf({ label, measurementText }: Sighting): string[] {
  return [label, ...(measurementText ?? '').split('\n')].filter((line) => line !== '');
}

function sizeOf(lines: readonly string[]): Size {
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return { width: longest * CHARACTER + 2 * PADDING, height: lines.length * LINE_HEIGHT + PADDING };
}

function isInView({ outline }: Sighting, view: View): boolean {
  const [left, top, right, bottom] = boundsOf(outline);
  const [x0, y0] = toScreen(view, [left, top]);
  const [x1, y1] = toScreen(view, [right, bottom]);
  return x1 >= 0 && y1 >= 0 && x0 <= view.width && y0 <= view.height;
}

function distance(a: ScreenPoint, b: ScreenPoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
