import type { Caliper, CaliperShape } from '../model/caliper';
import { caliperText } from '../model/caliper';
import type { Line } from '../model/line';
import { Livewire } from '../model/livewire';
import type { Cluster, Outline, Point } from '../model/outline';
import type { Proposal } from '../model/proposal';
import type { Sighting } from '../model/sighting';
import type { Extent, View } from '../model/view';
import type { Drawing } from '../overlay/outline-layer';
import { unmeasured } from '../state/sighting-store';
import type { Stage } from '../state/stage';
import type { Kept } from '../wire/kept';
import type { Requests } from '../wire/requests';
import { fetchProposal, prepareProposals } from '../wire/proposals';
import { AssistTool } from './assist-tool';
import { AxesTool } from './axes-tool';
import type { BrushSize } from './brush-tool';
import { BrushTool } from './brush-tool';
import { DistanceTool } from './distance-tool';
import { EllipseTool } from './ellipse-tool';
import { FreehandTool } from './freehand-tool';
import { JoinTool } from './join-tool';
import { LineTool } from './line-tool';
import { LivewireTool } from './livewire-tool';
import { MarkerTool } from './marker-tool';
import { PanTool, WindowTool, ZoomTool } from './navigation-tools';
import type { Desk } from './pointer-router';
import { PolygonTool } from './polygon-tool';
import { RegionTool } from './region-tool';
import type { SelectionBench } from './select-tool';
import { SelectTool } from './select-tool';
import { SplitTool } from './split-tool';
import type { Place, Sketch, Tool, ToolName } from './tool';
import { DRAWING } from './tool';

/** What the workbench tells the viewer. */
export interface Workshop extends Pick<Requests, 'markCluster' | 'split' | 'join'> {
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
  readonly #store: Kept['sightings'];
  readonly #calipers: Kept['calipers'];
  readonly #workshop: Workshop;
  readonly #select: SelectTool;
  readonly #tools: Record<ToolName, Tool>;
  readonly marker = new MarkerTool(this);
  readonly #brush: BrushSize = { radius: 14 };
  #chosen: ToolName = 'select';
  #previewed: { id: string; outline: Outline } | undefined;
  #caliperInHand: { id: string; shape: CaliperShape } | undefined;
  #caliperId: string | null = null;
  sketched: Sketch | undefined;
  /** What is said about the last stroke; empty for nothing. */
  advice = '';
  /** Space is down: the primary button pans, and has done so since. */
  panning = false;
  panned = false;

  constructor(stage: Stage, kept: Kept, workshop: Workshop) {
    this.#stage = stage;
    this.#store = kept.sightings;
    this.#calipers = kept.calipers;
    this.#workshop = workshop;
    this.#select = new SelectTool(this);
    this.#tools = {
      select: this.#select,
      window: new WindowTool(this),
      region: new RegionTool(this),
      pan: new PanTool(this),
      zoom: new ZoomTool(this),
      assist: new AssistTool(this),
      livewire: new LivewireTool(this),
      brush: new BrushTool(this, false, this.#brush),
      eraser: new BrushTool(this, true, this.#brush),
      marker: this.marker,
      split: new SplitTool(this),
      join: new JoinTool(this),
      freehand: new FreehandTool(this),
      polygon: new PolygonTool(this),
      ellipse: new EllipseTool(this),
      line: new LineTool(this),
      distance: new DistanceTool(this),
      axes: new AxesTool(this),
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
      this.advice = '';
      this.#chosen = name;
      this.tool.chosen?.();
      this.#workshop.changed();
    }
  }

  advise(words: string): void {
    this.advice = words;
    this.#workshop.changed();
  }

  get cellOfWires(): number {
    return Math.max(1, Math.round(0.5 / this.view.scale));
  }

  wireFrom(seed: Point): Livewire | undefined {
    const picture = this.#stage.picture();
    return picture && new Livewire({ ...picture.film, samples: picture.samples }, seed, this.cellOfWires);
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
  get drawing(): Omit<Drawing, 'labels'> {
    const { view, sightings, editable, calipers, selectedCaliperId, sketched: sketch } = this;
    const selectedId = this.#workshop.selectedId();
    const select = (id: string): void => {
      this.select(id);
    };
    return { view, sightings, editable, calipers, selectedCaliperId, sketch, selectedId, select };
  }

  /** As they are drawn now, with the text of the one in the reader's hand. */
  get calipers(): readonly Caliper[] {
    const [film, held] = [this.#stage.film, this.#caliperInHand];
    const known = this.#calipers.calipers.map((one) =>
      one.id === held?.id ? { ...one, text: '', ...held.shape } : one,
    );
    const drawn = this.sketched?.kind === 'caliper' ? [...known, { id: '', text: '', ...this.sketched.shape }] : known;
    return film ? drawn.map((one) => (one.text === '' ? { ...one, text: caliperText(one, film) } : one)) : drawn;
  }

  get selectedCaliper(): Caliper | undefined {
    return this.#calipers.find(this.#caliperId);
  }

  get selectedCaliperId(): string | null {
    return this.selectedCaliper?.id ?? null;
  }

  get mayMove(): boolean {
    return (
      !this.#workshop.isLocked() && this.selectedCaliperId !== null && this.#calipers.isKnown(this.selectedCaliperId)
    );
  }

  selectCaliper(id: string | null): void {
    if (id !== null) {
      this.#workshop.select(null);
    }
    this.#caliperId = id;
    this.#workshop.changed();
  }

  previewCaliper(id: string, shape: CaliperShape | undefined): void {
    this.#caliperInHand = shape && { id, shape };
    this.#workshop.changed();
  }

  moveCaliper(id: string, shape: CaliperShape): void {
    this.#calipers.move(id, shape);
    this.#workshop.changed();
  }

  caliperLaid(shape: CaliperShape): void {
    this.#calipers.lay(shape);
    this.#workshop.changed();
  }

  get selected(): Sighting | undefined {
    return this.#store.find(this.#workshop.selectedId());
  }

  get editable(): boolean {
    const id = this.#workshop.selectedId();
    return !this.#workshop.isLocked() && id !== null && this.#store.isKnown(id);
  }

  /** Of deposits, in the order in which they were outlined; regions are none. */
  get ids(): readonly string[] {
    return this.#store.sightings.filter(({ region }) => region !== true).map(({ id }) => id);
  }

  /** Of outlines of which nobody has said yet what they show. */
  get openIds(): readonly string[] {
    return this.#store.openIds;
  }

  select(id: string | null): void {
    if (id !== null) {
      this.#caliperId = null;
    }
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

  split(id: string, kept: Outline, cut: Outline): void {
    this.#workshop.split(id, kept, cut);
  }

  join(id: string, otherId: string, outline: Outline): void {
    this.#workshop.join(id, otherId, outline);
  }

  outlined(outline: Outline, cluster?: Cluster): void {
    if (cluster) {
      this.#workshop.markCluster(outline, cluster);
    } else {
      this.#store.outline(outline);
    }
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
