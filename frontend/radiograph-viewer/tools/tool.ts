import type { CaliperShape } from '../model/caliper';
import type { Line } from '../model/line';
import type { Livewire } from '../model/livewire';
import type { Cluster, Outline, Point } from '../model/outline';
import type { Proposal } from '../model/proposal';
import type { ScreenPoint, View } from '../model/view';

export const TOOLS = [
  'select',
  'window',
  'region',
  'pan',
  'zoom',
  'assist',
  'livewire',
  'freehand',
  'polygon',
  'ellipse',
  'brush',
  'eraser',
  'marker',
  'split',
  'join',
  'line',
  'distance',
  'axes',
] as const;
export type ToolName = (typeof TOOLS)[number];

export const DRAWING: readonly ToolName[] = [
  'assist',
  'livewire',
  'freehand',
  'polygon',
  'ellipse',
  'brush',
  'eraser',
  'marker',
  'split',
  'join',
  'line',
  'distance',
  'axes',
];

/** Where the pointer is, on the film and in the viewer's box. */
export interface Place {
  readonly image: Point;
  readonly screen: ScreenPoint;
  /** A finger needs larger targets than a mouse. */
  readonly touch: boolean;
  readonly shift: boolean;
}

/** What a tool is drawing right now. */
export type Sketch =
  | { readonly kind: 'stroke'; readonly points: readonly Point[] }
  | { readonly kind: 'outline'; readonly outline: Outline }
  | { readonly kind: 'line'; readonly line: Line }
  | {
      readonly kind: 'brush';
      readonly at: Point;
      /** In columns of the film. */
      readonly radius: number;
      /** What a stroke on nothing has outlined so far. */
      readonly outline: Outline | undefined;
    }
  /** A cluster was marked and waits for its number. */
  | { readonly kind: 'cluster'; readonly at: Point }
  | { readonly kind: 'caliper'; readonly shape: CaliperShape }
  | {
      readonly kind: 'proposal';
      /** Where the reader clicked. */
      readonly place: Point;
      /** The last answer; it stays on the screen while the next one is awaited. */
      readonly proposal: Proposal | undefined;
      readonly state: 'asking' | 'answered' | 'unreachable';
    };

/** What a tool may do to the viewer; tools know nothing else of it. */
export interface Bench {
  readonly view: View;
  sketch(sketch: Sketch | undefined): void;
  outlined(outline: Outline, cluster?: Cluster): void;
  /** Tells the reader what a stroke could not do; nothing when it could. */
  advise(words: string): void;
  /** Ways along edges that begin at a place; nothing before the film's samples are here. */
  wireFrom(seed: Point): Livewire | undefined;
  /** So many pixels are one step of such a way. */
  readonly cellOfWires: number;
  lineDrawn(line: Line): void;
  /** A distance, or a size along two axes, shall be kept. */
  caliperLaid(shape: CaliperShape): void;
  /** Has contours of this film at hand. */
  prepareProposals(): void;
  /** The contour around a place of the film; see AssistTool. */
  propose(place: Point, level: number, signal: AbortSignal): Promise<Proposal>;
  look(view: View): void;
  /** Moves the window's centre and stretches its width, in steps of the pointer. */
  shade(centreSteps: number, widthSteps: number): void;
  /** Makes a window for the greys inside a rectangle, [left, top, right, bottom] in pixels. */
  shadeFor(box: readonly [number, number, number, number]): void;
}

/** One way of using the primary button or a finger. Called in the order down, move…, up; or cancel instead of up. */
export interface Tool {
  readonly cursor: string;
  /** The tool was taken in hand. */
  chosen?(): void;
  down(place: Place): void;
  move(place: Place): void;
  up(place: Place): void;
  /** The pointer moves without a button. */
  hover?(place: Place): void;
  doubleClick?(place: Place): void;
  /** Enter: what is being drawn is complete. */
  finish?(): void;
  /** The wheel moved; false leaves it to zooming. */
  wheel?(units: number): boolean;
  /** Makes what is proposed wider, or narrower by negative steps; false when nothing is proposed. */
  widen?(steps: number): boolean;
  undo?(): boolean;
  redo?(): boolean;
  /** True when there was something to give up. */
  cancel(): boolean;
}
