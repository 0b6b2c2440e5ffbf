import type { SVGTemplateResult } from 'lit';
import { svg } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { placeLabels } from '../model/label-placement';
import type { Box } from '../model/outline-geometry';
import { boundsOf, contour } from '../model/outline-geometry';
import type { Sighting } from '../model/sighting';
import type { ScreenPoint, Size, View } from '../model/view';
import { toImage, toScreen } from '../model/view';
import type { LabelOffset, LabelPlaces } from '../state/label-places';

interface Labelled {
  readonly view: View;
  readonly sightings: readonly Sighting[];
  readonly selectedId: string | null;
  readonly select: (id: string) => void;
  /** Where the reader has put labels. */
  readonly labels: Pick<LabelPlaces, 'offsets' | 'put' | 'forget'>;
}

const LINE_HEIGHT = 15;
const PADDING = 7;
/** Width of a character at 12 pixels; a little too much rather than too little. */
const CHARACTER = 7.1;
/** The name is bold. */
const BOLD_CHARACTER = 8.5;

/** A label that was dragged less far, in CSS pixels, was clicked. */
const CLICK = 4;

/** More labels than this at once would hide the film: then only the selected one says its size. */
const CROWD = 6;

interface Placed {
  readonly sighting: Sighting;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly selected: boolean;
}

/**
 * Name and size of each deposit beside it, tied to it by a thin line that runs behind all labels; laid out in the
 * viewer, drawn from the corner of the film.
 */
export function labelLayer(labelled: Labelled): SVGTemplateResult {
  const { view } = labelled;
  const placed = arranged(labelled);
  const [left, top] = toScreen(view, [0, 0]);
  return svg`
    <g transform="translate(${-left} ${-top})">
      ${placed.map(({ box, sighting }) => svg`<path class="leader" d=${leaderFrom(box, sighting, view)} />`)}
      ${placed.map((one) => label(one, labelled))}
    </g>`;
}

function arranged({ sightings, selectedId, view, labels: { offsets } }: Labelled): Placed[] {
  const inView = sightings.filter((sighting) => linesOf(sighting).length > 0 && isInView(sighting, view));
  const labels = inView.map((sighting) => {
    const selected = sighting.id === selectedId;
    const lines = linesOf(sighting);
    return { sighting, selected, lines: inView.length > CROWD && !selected ? lines.slice(0, 1) : lines };
  });
  const places = placeLabels(
    labels.map(({ sighting, lines }) => ({
      id: sighting.id,
      deposit: depositBox(sighting, view),
      wish: wishOf(sighting, offsets.get(sighting.id), view),
      ...sizeOf(lines),
    })),
    view,
    furnitureBoxes(view),
  );
  return labels.map((one) => {
    const [x, y] = places.get(one.sighting.id) ?? [0, 0];
    const { width, height } = sizeOf(one.lines);
    return { ...one, box: [x, y, x + width, y + height] };
  });
}

function label(placed: Placed, { view, select, labels }: Labelled): SVGTemplateResult {
  const { sighting, lines, box, selected } = placed;
  const { id, label: name, draft, colour } = sighting;
  const choose = (event: PointerEvent): void => {
    event.stopPropagation();
    select(id);
    drag(event, box, (middle) => {
      labels.put(id, offsetTo(middle, sighting, view));
    });
  };
  const back = (event: Event): void => {
    event.stopPropagation();
    labels.forget(id);
  };
  return svg`
    <g class=${classMap({ label: true, selected, draft: draft === true })} style=${colour ? `--line: ${colour}` : ''}
       transform="translate(${box[0]} ${box[1]})" @pointerdown=${choose} @dblclick=${back}>
      <rect width=${box[2] - box[0]} height=${box[3] - box[1]} rx="5" />
      ${lines.map(
        (line, i) => svg`<text x=${PADDING} y=${PADDING + LINE_HEIGHT * (i + 1) - 5}
                               class=${i === 0 && name ? 'name' : 'size'}>${line}</text>`,
      )}
    </g>`;
}

/** Follows the pointer that took a label in hand, by where the middle of the label would be. */
function drag(down: PointerEvent, box: Box, put: (middle: ScreenPoint) => void): void {
  const handle = down.currentTarget as Element;
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  let dragging = false;
  const follow = (event: Event): void => {
    event.stopPropagation();
    const { clientX, clientY } = event as PointerEvent;
    const [dx, dy] = [clientX - down.clientX, clientY - down.clientY];
    dragging ||= Math.hypot(dx, dy) > CLICK;
    if (dragging) {
      put([x + dx, y + dy]);
    }
  };
  handle.setPointerCapture(down.pointerId);
  handle.addEventListener('pointermove', follow);
  handle.addEventListener(
    'lostpointercapture',
    () => {
      handle.removeEventListener('pointermove', follow);
    },
    { once: true },
  );
}

function middleOf({ outline }: Sighting): LabelOffset {
  const [left, top, right, bottom] = boundsOf(outline);
  return [(left + right) / 2, (top + bottom) / 2];
}

function offsetTo(screen: ScreenPoint, sighting: Sighting, view: View): LabelOffset {
  const [[column, row], [x, y]] = [toImage(view, screen), middleOf(sighting)];
  return [column - x, row - y];
}

function wishOf(sighting: Sighting, offset: LabelOffset | undefined, view: View): ScreenPoint | undefined {
  const [x, y] = middleOf(sighting);
  return offset && toScreen(view, [x + offset[0], y + offset[1]]);
}

/** Where texts stand around the film. */
function furnitureBoxes({ width, height }: View): Box[] {
  const [wide, high] = [190, 72];
  return [
    [0, 0, wide, high],
    [width - wide, 0, width, high],
    [0, height - high, wide, height],
    [width - wide, height - high, width, height],
  ];
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

function depositBox({ outline }: Sighting, view: View): Box {
  const [left, top, right, bottom] = boundsOf(outline);
  const [a, b] = [toScreen(view, [left, top]), toScreen(view, [right, bottom])];
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])];
}

function linesOf({ label, measurementText }: Sighting): string[] {
  return [label, ...(measurementText ?? '').split('\n')].filter((line) => line !== '');
}

function sizeOf(lines: readonly string[]): Size {
  const widths = lines.map((line, i) => line.length * (i === 0 ? BOLD_CHARACTER : CHARACTER));
  return { width: Math.max(...widths) + 2 * PADDING, height: lines.length * LINE_HEIGHT + PADDING };
}

function isInView(sighting: Sighting, view: View): boolean {
  const [left, top, right, bottom] = depositBox(sighting, view);
  return right >= 0 && bottom >= 0 && left <= view.width && top <= view.height;
}

function distance(a: ScreenPoint, b: ScreenPoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
