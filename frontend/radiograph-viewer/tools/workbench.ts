import type { Outline, Point } from '../model/outline';
import type { Proposal } from '../model/proposal';
import type { Sighting } from '../model/sighting';
import type { Extent, View } from '../model/view';
import type { Drawing } from '../overlay/outline-layer';
import type { SightingStore } from '../state/sighting-store';
import { unmeasured } from '../state/sighting-store';
import type { Stage } from '../state/stage';
import { fetchProposal, prepareProposals } from '../wire/proposals';
import { AssistTool } from './assist-tool';
import { EllipseTool } from './ellipse-tool';
import { FreehandTool } from './freehand-tool';
import { LineTool } from './line-tool';
import { PanTool, WindowTool, ZoomTool } from './navigation-tools';
import type { Desk } from './pointer-router';
import { PolygonTool } from './polygon-tool';
import { RegionTool } from './region-tool';
import type { SelectionBench } from './select-tool';
import { SelectTool } from './select-tool';
import type { Line, Place, Sketch, Tool, ToolName } from './tool';
import { DRAWING } from './tool';

/** What the workbench tells the viewer. */
export interface Workshop {
  isLocked(): boolean;
  selectedId(): string | null;
  select(id: string | null): void;
  lineDrawn(line: Line): void;
  pointed(place: Place | undefined, working: boolean): void;
  menu(place: Place): void;
  changed(): void;
}

const PRIMARY = 0;
const MIDDLE = 1;
const SECONDARY = 2;
const NAVIGATING: readonly ToolName[] = ['window', 'region', 'pan', 'zoom'];

/** All tools, and what they work on. */
export class Workbench implements SelectionBench, Desk {
  readonly #stage: Stage;
  readonly #store: SightingStore;
  readonly #workshop: Workshop;
  readonly #select: SelectTool;
  readonly #tools: Record<ToolName, Tool>;
  #chosen: ToolName = 'select';
  #previewed: { id: string; outline: Outline } | undefined;
  sketched: Sketch | undefined;
  /** Space is down: the primary button pans, and has done so since. */
  panning = false;
  panned = false;

  constructor(stage: Stage, store: SightingStore, workshop: Workshop) {
    this.#stage = stage;
    this.#store = store;
    this.#workshop = workshop;
    this.#select = new SelectTool(this);
    this.#tools = {
      select: this.#select,
      window: new WindowTool(this),
      region: new RegionTool(this),
      pan: new PanTool(this),
      zoom: new ZoomTool(this),
      assist: new AssistTool(this),
      freehand: new FreehandTool(this),
      polygon: new PolygonTool(this),
      ellipse: new EllipseTool(this),
      line: new LineTool(this),
    };
  }

  /** The chosen tool; on a locked film nothing can be outlined. */
  get tool(): Tool {
    const mayNot = this.#workshop.isLocked() && DRAWING.includes(this.#chosen);
    return mayNot ? this.#select : this.#tools[this.#chosen];
  }

  get cursor(): string {
    return (this.panning ? this.#tools.pan : this.tool).cursor;
  }

  get chosen(): ToolName {
    return this.#chosen;
  }

  choose(name: ToolName): void {
    if (name !== this.#chosen) {
      this.tool.cancel();
      this.#chosen = name;
      this.tool.chosen?.();
      this.#workshop.changed();
    }
  }

  toolFor(button: number): Tool {
    switch (button) {
      case PRIMARY:
        this.panned ||= this.panning;
        return this.panning ? this.#tools.pan : this.tool;
      case MIDDLE:
        return this.#tools.pan;
      case SECONDARY:
        return this.#tools.zoom;
      default:
        return this.tool;
    }
  }

  undo(): boolean {
    return this.tool.undo?.() ?? false;
  }

  redo(): boolean {
    return this.tool.redo?.() ?? false;
  }

  /** Completes what is being drawn; false when the tool has nothing to complete. */
  finish(): boolean {
    this.tool.finish?.();
    return this.tool.finish !== undefined;
  }

  /** Makes what is proposed wider or narrower; false when nothing is proposed. */
  widen(steps: number): boolean {
    return this.tool.widen?.(steps) ?? false;
  }

  clearLine(): void {
    this.#tools.line.cancel();
  }

  /** A click of a tool that needs a drag selects. */
  clicked(place: Place): void {
    if (NAVIGATING.includes(this.#chosen)) {
      this.#select.click(place);
    }
  }

  pointed(place: Place | undefined, working: boolean): void {
    this.#workshop.pointed(place, working && !NAVIGATING.includes(this.#chosen));
  }

  menu(place: Place): void {
    this.#select.click(place);
    this.#workshop.menu(place);
  }

  get ready(): boolean {
    return this.#stage.state === 'shown';
  }

  get extent(): Extent {
    return this.#stage.extent;
  }

  get view(): View {
    return this.#stage.view;
  }

  /** As they are drawn now, the one in the reader's hand included. */
  get sightings(): readonly Sighting[] {
    const held = this.#previewed;
    const known = this.#store.sightings;
    return held ? known.map((one) => (one.id === held.id ? unmeasured(one, held.outline) : one)) : known;
  }

  /** Everything that is drawn over the film now. */
  get drawing(): Pick<Drawing, 'view' | 'sightings' | 'editable' | 'sketch'> {
    return { view: this.view, sightings: this.sightings, editable: this.editable, sketch: this.sketched };
  }

  get selected(): Sighting | undefined {
    return this.#store.find(this.#workshop.selectedId());
  }

  get editable(): boolean {
    const id = this.#workshop.selectedId();
    return !this.#workshop.isLocked() && id !== null && this.#store.isKnown(id);
  }

  select(id: string | null): void {
    this.#workshop.select(id);
  }

  preview(id: string, outline: Outline | undefined): void {
    this.#previewed = outline && { id, outline };
    this.#workshop.changed();
  }

  reshape(id: string, outline: Outline): void {
    this.#store.reshape(id, outline);
  }

  sketch(sketch: Sketch | undefined): void {
    this.sketched = sketch;
    this.#workshop.changed();
  }

  outlined(outline: Outline): void {
    this.#store.outline(outline);
  }

  lineDrawn(line: Line): void {
    this.#workshop.lineDrawn(line);
  }

  prepareProposals(): void {
    const film = this.#stage.film;
    if (film) {
      void prepareProposals(film);
    }
  }

  async propose(place: Point, level: number, signal: AbortSignal): Promise<Proposal> {
    const film = this.#stage.film;
    if (!film) {
      throw new Error('No film is on the screen');
    }
    return fetchProposal(film, place, level, signal);
  }

  look(view: View): void {
    this.#stage.look(view);
  }

  shade(centreSteps: number, widthSteps: number): void {
    this.#stage.shade(centreSteps, widthSteps);
  }

  shadeFor(box: readonly [number, number, number, number]): void {
    this.#stage.throughRegion(box);
  }
}
