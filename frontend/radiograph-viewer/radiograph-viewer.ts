import type { PropertyValues, SVGTemplateResult, TemplateResult } from 'lit';
import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { PictureUnavailable } from './image-loader/fetch-picture';
import type { Film } from './model/film';
import type { LinkTransform } from './model/link';
import { boundsOf } from './model/outline-geometry';
import type { Sighting } from './model/sighting';
import { focusedOn } from './model/view';
import { furniture, shortcutSheet } from './overlay/furniture';
import { notice } from './overlay/notice';
import { outlineLayer } from './overlay/outline-layer';
import { PAGE } from './state/link-group';
import { linkPeer } from './state/link-peer';
import { proposalBar } from './overlay/proposal-bar';
import { proposalStyles } from './overlay/proposal-styles';
import { SightingStore } from './state/sighting-store';
import { Stage } from './state/stage';
import type { Layer } from './tools/commander';
import { Commander } from './tools/commander';
import { KeyRouter } from './tools/key-router';
import { PointerRouter } from './tools/pointer-router';
import type { Line, ToolName } from './tools/tool';
import { Workbench } from './tools/workbench';
import { viewerStyles } from './viewer-styles';
import { Announcer } from './wire/announcer';
import { fromWire, toWirePoint } from './wire/outline-codec';

/** Shows one radiograph with the deposits outlined on it: properties in, events out (wire/viewer-events.ts). */
@customElement('radiograph-viewer')
export class RadiographViewer extends LitElement {
  static override readonly styles = [viewerStyles, proposalStyles];

  @property({ attribute: false }) film: Film | null = null;
  @property({ attribute: false }) sightings: readonly Sighting[] = [];
  @property({ attribute: false }) selectedId: string | null = null;
  @property() tool: ToolName = 'select';
  @property({ type: Boolean }) locked = false;
  /** Of several viewers on a page, the one that keys and tools belong to. */
  @property({ type: Boolean }) active = true;
  /** Zoom, place and window go together with the other linked viewers of the page. */
  @property({ type: Boolean }) linked = false;
  @property({ attribute: false }) linkTransform: LinkTransform | null = null;

  @state() private message = '';
  @state() private shown: Readonly<Record<Layer, boolean>> = { outlines: true, texts: true, bar: true, help: false };
  @query('.stage') private readonly stageElement!: HTMLDivElement;
  @query('.picture') private readonly pictureElement!: HTMLDivElement;

  readonly #announcer = new Announcer(this);
  readonly #stage = new Stage({
    changed: () => {
      this.requestUpdate();
    },
    moved: () => {
      PAGE.moved(this.#peer);
    },
    shown: (backend, since) => {
      PAGE.follow(this.#peer);
      const now = performance.now();
      this.#announcer.tell('picture-shown', { milliseconds: now, sinceAsked: now - since, backend });
    },
    failed: (cause) => {
      this.#fail(cause);
    },
  });
  readonly #peer = linkPeer(this, this.#stage);
  readonly #store = new SightingStore();
  readonly #bench = new Workbench(this.#stage, this.#store, {
    isLocked: () => this.locked,
    selectedId: () => this.selectedId,
    select: (id) => {
      this.#select(id);
    },
    lineDrawn: ({ from, to }: Line) => {
      this.#announcer.tell('line-drawn', { from: toWirePoint(from), to: toWirePoint(to) });
    },
    changed: () => {
      this.requestUpdate();
    },
  });
  readonly #commander = new Commander(this.#stage, this.#bench, {
    isLocked: () => this.locked,
    selectedId: () => this.selectedId,
    ids: () => this.#store.sightings.map(({ id }) => id),
    toggle: (layer) => {
      this.shown = { ...this.shown, [layer]: !this.shown[layer] };
    },
    hide: (layer) => {
      const wasShown = this.shown[layer];
      this.shown = { ...this.shown, [layer]: false };
      return wasShown;
    },
    choose: (tool) => {
      this.tool = tool;
      this.#bench.choose(tool);
      this.#announcer.tell('tool-changed', { tool });
    },
    select: (id) => {
      this.#select(id);
    },
    ask: (what) => {
      this.#announcer.tell(what, {});
    },
    askToDelete: (id) => {
      this.#announcer.tell('sighting-delete-requested', { id });
    },
    request: (command) => {
      this.#announcer.tell('command-requested', { command });
    },
  });
  readonly #keys = new KeyRouter(this, this.#commander);
  readonly #resizing = new ResizeObserver(() => {
    this.#resize();
  });

  constructor() {
    super();
    this.#store.listen((change, origin) => {
      this.#announcer.changed(change, origin);
      this.requestUpdate();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#keys.open();
    PAGE.join(this.#peer);
    this.#resizing.observe(this);
    if (this.hasUpdated) {
      this.#open();
      void this.#show();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#keys.close();
    PAGE.leave(this.#peer);
    this.#resizing.disconnect();
    this.#stage.close();
  }

  /** Zoom, place, window and grey as they were when the film was opened; outlines stay. */
  reset(): void {
    this.#stage.reset();
  }

  invert(): void {
    this.#stage.invert();
  }

  /** The whole film. */
  fit(): void {
    this.#stage.fit();
  }

  /** One pixel of the film on one pixel of the screen. */
  actualPixels(): void {
    this.#stage.actualPixels();
  }

  /** The sheet of what each key does. */
  showKeys(): void {
    this.shown = { ...this.shown, help: true };
  }

  /** A window of the film's header by its name, or "Auto". */
  applyWindow(name: string): void {
    this.#stage.applyWindow(name);
  }

  /** Selects a deposit and brings it into the middle, as soon as both it and the film are here. */
  async focusSighting(id: string): Promise<void> {
    await this.updateComplete;
    const sighting = this.#store.find(id);
    if (sighting) {
      this.selectedId = id;
      this.#stage.lookOnceShown((view) => focusedOn(view, boundsOf(sighting.outline)));
    }
  }

  /** The server has dealt with every change up to this one. */
  acknowledge(serial: number): void {
    this.#store.acknowledge(serial);
  }

  /** The reader was asked what a new outline is, and gave up. */
  discardDraft(draftId: string): void {
    this.#store.discardDraft(draftId);
  }

  /** Takes the line of known length off the film. */
  clearLine(): void {
    this.#bench.clearLine();
  }

  /** Where a pixel of the film is in the browser's window: for tests and for other components. */
  clientPoint(column: number, row: number): readonly [x: number, y: number] {
    const { left, top } = this.getBoundingClientRect();
    const [x, y] = this.#stage.screenOf([column, row]);
    return [left + x, top + y];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('film') && changed.get('film')?.id !== this.film?.id) {
      this.#store.clear();
      this.#bench.tool.cancel();
    }
    if (changed.has('sightings')) {
      this.#store.replace(this.sightings.map((it) => ({ ...it, outline: fromWire(it.outline) })));
    }
    if (changed.has('tool')) {
      this.#bench.choose(this.tool);
    }
  }

  protected override firstUpdated(): void {
    new PointerRouter(this.stageElement, this.#bench);
    this.#open();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('film')) {
      void this.#show();
    } else if (changed.has('linked') || changed.has('linkTransform')) {
      PAGE.follow(this.#peer);
    }
    if (changed.has('active') && this.active) {
      this.#keys.claim();
    }
  }

  protected override render(): TemplateResult {
    const { film } = this;
    const isShown = this.#stage.state === 'shown';
    return html`
      <div
        class="stage"
        tabindex="0"
        role="application"
        aria-label="Radiograph"
        style="cursor: ${this.#bench.cursor}"
        @pointerdown=${this.#claim}
        @focus=${this.#claim}
      >
        <div class="picture ${isShown ? '' : 'away'}"></div>
        <svg aria-hidden="true">${isShown && this.shown.outlines ? this.#outlines() : nothing}</svg>
        ${
          isShown && film
            ? furniture({ film, ...this.#stage.seen, texts: this.shown.texts, bar: this.shown.bar })
            : nothing
        }
      </div>
      ${isShown ? proposalBar(this.#bench.sketched, this.#bench.tool) : nothing}
      ${notice(this.#stage.state, this.message, () => void this.#show())}
      ${this.shown.help ? shortcutSheet(this.#closeHelp) : nothing}
      <div class="aloud" aria-live="polite">${this.#aloud()}</div>
    `;
  }

  #outlines(): SVGTemplateResult {
    return svg`${outlineLayer({
      view: this.#stage.view,
      sightings: this.#bench.sightings,
      selectedId: this.selectedId,
      editable: this.#bench.editable,
      sketch: this.#bench.sketched,
      select: (id) => {
        this.#select(id);
      },
    })}`;
  }

  #aloud(): string {
    const selected = this.#store.find(this.selectedId);
    return selected ? `${selected.label} selected. ${selected.measurementText ?? ''}` : '';
  }

  #open(): void {
    this.#resize();
    this.#stage.open(this.pictureElement);
  }

  async #show(): Promise<void> {
    if (this.film) {
      await this.#stage.show(this.film);
    } else {
      this.#stage.clear();
    }
  }

  readonly #claim = (): void => {
    this.#keys.claim();
    if (!this.active) {
      this.#announcer.tell('viewer-claimed', {});
    }
  };

  readonly #closeHelp = (): void => {
    this.shown = { ...this.shown, help: false };
  };

  #resize(): void {
    this.#stage.resize({ width: this.clientWidth, height: this.clientHeight });
  }

  #select(id: string | null): void {
    if (id !== this.selectedId) {
      this.selectedId = id;
      this.#announcer.tell('sighting-selected', { id });
    }
  }

  #fail(cause: unknown): void {
    const known = cause instanceof PictureUnavailable;
    this.message = known ? cause.message : 'This browser could not draw the film.';
    this.#announcer.tell('viewer-failed', { message: known ? cause.message : `${this.message} ${String(cause)}` });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'radiograph-viewer': RadiographViewer;
  }
}
