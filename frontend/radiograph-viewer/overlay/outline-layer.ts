import type { SVGTemplateResult } from 'lit';
import { nothing, svg } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { handlesOf } from '../model/handles';
import type { Caliper } from '../model/caliper';
import type { Sighting } from '../model/sighting';
import type { Point } from '../model/outline';
import type { ScreenPoint, View } from '../model/view';
import { axesOf, toScreen } from '../model/view';
import { HANDLE_SPACING } from '../tools/select-tool';
import type { Sketch } from '../tools/tool';
import type { LabelPlaces } from '../state/label-places';
import { asLabelled, caliperLayer } from './caliper-layer';
import { labelLayer } from './label-layer';
import { outlinePath, strokePath } from './outline-path';

/** Everything that is drawn over the film. */
export interface Drawing {
  readonly view: View;
  readonly sightings: readonly Sighting[];
  readonly selectedId: string | null;
  readonly editable: boolean;
  readonly sketch: Sketch | undefined;
  readonly calipers: readonly Caliper[];
  readonly selectedCaliperId: string | null;
  readonly select: (id: string) => void;
  /** Where the reader has put labels. */
  readonly labels: Pick<LabelPlaces, 'offsets' | 'put' | 'forget'>;
}

/**
 * Outlines in a group that carries the view, what has a size of its own on the screen in another that carries only the
 * place: panning changes two attributes, and nothing is laid out again before the film has moved a good way.
 */
export function outlineLayer(drawing: Drawing): SVGTemplateResult {
  const { view, sightings, selectedId, editable, sketch, calipers, selectedCaliperId } = drawing;
  const [left, top] = toScreen(view, [0, 0]);
  const { column, row } = axesOf(view);
  const moved = [Math.round((left / view.width) * 3), Math.round((top / view.height) * 3)];
  return svg`
    <g transform="matrix(${[...column, ...row, left, top].join(' ')})">
      ${guard([sightings, selectedId], () => outlines(deposits(sightings), selectedId))}
      ${sketched(sketch)}
    </g>
    ${caliperLayer(calipers, selectedCaliperId, view)}
    <g transform="translate(${left} ${top})">
      ${guard(
        [
          sightings,
          labelsOf(calipers),
          selectedId,
          editable,
          drawing.labels.offsets,
          view.scale,
          view.aspect,
          view.lie,
          view.width,
          view.height,
          ...moved,
        ],
        () => svg`
          ${deposits(sightings).map((sighting) => marker(sighting, view, sighting.id === selectedId))}
          ${labelLayer({ ...drawing, sightings: [...deposits(sightings), ...calipers.map(asLabelled)] })}
          ${handles(drawing)}`,
      )}
      ${lineEnds(sketch, view)}
    </g>
  `;
}

/** Regions are drawn by a layer of their own. */
function deposits(sightings: readonly Sighting[]): readonly Sighting[] {
  return sightings.filter(({ region }) => region !== true);
}

/** Drawn in order, the selected one on top. */
function outlines(sightings: readonly Sighting[], selectedId: string | null): unknown {
  const ordered = [...sightings].sort((a, b) => Number(a.id === selectedId) - Number(b.id === selectedId));
  return repeat(
    ordered,
    ({ id }) => id,
    (sighting) => outline(sighting, sighting.id === selectedId),
  );
}

/** On the screen, counted from the corner of the film. */
function fromCorner(view: View, [columns, rows]: Point): ScreenPoint {
  const { column, row } = axesOf(view);
  return [columns * column[0] + rows * row[0], columns * column[1] + rows * row[1]];
}

function outline({ outline, draft, colour }: Sighting, selected: boolean): SVGTemplateResult {
  const path = outlinePath(outline);
  return svg`
    <g class=${classMap({ outline: true, selected, draft: draft === true })} style=${tint(colour)}>
      <path class="halo" d=${path} />
      <path class="line" d=${path} />
    </g>`;
}

function marker(
  { outline, draft, colour }: Sighting,
  view: View,
  selected: boolean,
): SVGTemplateResult | typeof nothing {
  if (outline.type !== 'marker') {
    return nothing;
  }
  const [x, y] = fromCorner(view, outline.at);
  const cross = `M${x - 9} ${y}H${x - 3}M${x + 3} ${y}H${x + 9}M${x} ${y - 9}V${y - 3}M${x} ${y + 3}V${y + 9}`;
  return svg`
    <g class=${classMap({ outline: true, selected, draft: draft === true })} style=${tint(colour)}>
      <path class="halo" d=${cross} />
      <path class="line" d=${cross} />
    </g>`;
}

function sketched(sketch: Sketch | undefined): SVGTemplateResult | typeof nothing {
  switch (sketch?.kind) {
    case 'stroke':
      return sketchedPath(strokePath(sketch.points));
    case 'outline':
      return sketchedPath(outlinePath(sketch.outline));
    case 'proposal':
      return sketch.proposal?.outline ? sketchedPath(outlinePath(sketch.proposal.outline)) : nothing;
    case 'line':
      return sketchedPath(strokePath([sketch.line.from, sketch.line.to]));
    case 'brush':
      return sketch.outline ? sketchedPath(outlinePath(sketch.outline)) : nothing;
    default:
      return nothing;
  }
}

function sketchedPath(path: string): SVGTemplateResult {
  return svg`<g class="outline sketch"><path class="halo" d=${path} /><path class="line" d=${path} /></g>`;
}

function handles({ view, sightings, selectedId, editable }: Drawing): SVGTemplateResult[] | typeof nothing {
  const selected = sightings.find(({ id }) => id === selectedId);
  if (!selected || !editable || selected.outline.type === 'marker') {
    return nothing;
  }
  return handlesOf(selected.outline, HANDLE_SPACING / view.scale).map(({ at }) => {
    const [x, y] = fromCorner(view, at);
    return svg`<circle class="handle" cx=${x} cy=${y} r="4.5" />`;
  });
}

function lineEnds(sketch: Sketch | undefined, view: View): SVGTemplateResult[] | typeof nothing {
  if (sketch?.kind === 'brush') {
    const [x, y] = fromCorner(view, sketch.at);
    return [svg`<circle class="brush" cx=${x} cy=${y} r=${sketch.radius * view.scale} />`];
  }
  if (sketch?.kind === 'cluster') {
    const [x, y] = fromCorner(view, sketch.at);
    return [svg`<circle class="click" cx=${x} cy=${y} r="9" />`];
  }
  if (sketch?.kind === 'proposal' && sketch.state !== 'unreachable') {
    const [x, y] = fromCorner(view, sketch.place);
    return [svg`<circle class="click" cx=${x} cy=${y} r="3" />`];
  }
  if (sketch?.kind !== 'line') {
    return nothing;
  }
  return [sketch.line.from, sketch.line.to].map((end) => {
    const [x, y] = fromCorner(view, end);
    return svg`<circle class="handle" cx=${x} cy=${y} r="3.5" />`;
  });
}

function tint(colour: string | null | undefined): string {
  return colour ? `--line: ${colour}` : '';
}

/** Changes when a caliper, or what it reads, does. */
function labelsOf(calipers: readonly Caliper[]): string {
  return JSON.stringify(calipers);
}
