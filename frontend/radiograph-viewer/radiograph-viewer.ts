import type { PropertyValues, SVGTemplateResult, TemplateResult } from 'lit';
import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { sentenceOf } from './image-loader/fetch-picture';
import type { KeyChoice } from './keys/keymap';
import { Keymap, readChoice } from './keys/keymap';
import type { Caliper } from './model/caliper';
import type { Film } from './model/film';
import type { LinkTransform } from './model/link';
import { boundsOf } from './model/outline-geometry';
import type { Sighting } from './model/sighting';
import { focusedOn } from './model/view';
import { aloud } from './overlay/aloud';
import { furniture } from './overlay/furniture';
import { keyPointer } from './overlay/key-pointer';
import { keySheet } from './overlay/key-sheet';
import { lamp, preview } from './overlay/preview';
import { PointerMarks } from './overlay/pointer-marks';
import { markStyles } from './overlay/mark-styles';
import { notice } from './overlay/notice';
import { type Ghost, ghostLayer } from './overlay/ghost-layer';
import { outlineLayer } from './overlay/outline-layer';
import { Delivery } from './outbox/delivery';
import { regionLayer } from './overlay/region-layer';
import { LabelPlaces } from './state/label-places';
import { Layers } from './state/layers';
import { PAGE } from './state/link-group';
import { linkPeer } from './state/link-peer';
import { bars } from './overlay/bars';
import { proposalStyles } from './overlay/proposal-styles';
import { measuring } from './overlay/measuring';
import { Stage } from './state/stage';
import { TrueSize } from './state/true-size';
import { Commander } from './tools/commander';
import { KeyRouter } from './tools/key-router';
import { keyTarget } from './tools/key-target';
import { KeyboardPointer } from './tools/keyboard-pointer';
import { PointerRouter } from './tools/pointer-router';
import type { ToolName } from './tools/tool';
import { Workbench } from './tools/workbench';
import { regionStyles } from './overlay/region-styles';
import { viewerStyles } from './viewer-styles';
import { Announcer } from './wire/announcer';
import { Kept } from './wire/kept';
import { requests } from './wire/requests';

/** Shows one radiograph with the deposits outlined on it: properties in, events out (wire/viewer-events.ts). */
@customElement('radiograph-viewer')
export class RadiographViewer extends LitElement {
  static override readonly styles = [viewerStyles, markStyles, proposalStyles, regionStyles];

  @property({ attribute: false }) film: Film | null = null;
  @property({ attribute: false }) sightings: readonly Sighting[] = [];
  /** Distances and sizes along two axes on this film. */
  @property({ attribute: false }) calipers: readonly Caliper[] = [];
  /** Outlines of earlier films where they should lie on this one. */
  @property({ attribute: false }) ghosts: readonly Ghost[] = [];
  @property({ attribute: false }) selectedId: string | null = null;
  @property() tool: ToolName = 'select';
  @property({ type: Boolean }) locked = false;
  /** Of several viewers on a page, the one that keys and tools belong to. */
  @property({ type: Boolean }) active = true;
  /** Zoom, place and window go together with the other linked viewers of the page. */
  @property({ type: Boolean }) linked = false;
  @property({ attribute: false }) linkTransform: LinkTransform | null = null;
  /** Films that the reader may want next; they are fetched once this one is shown. */
  @property({ attribute: false }) neighbours: readonly Film[] = [];
  /** Under which account and address changes are kept that cannot be sent; null keeps them with the page only. */
  @property() place: string | null = null;
  /** The region of the body that new outlines bound, in the server's words; null while they are of deposits. */
  @property() bounding: string | null = null;
  /** Whose screen it is: each reader measures it for true size. */
  @property() reader = '';
  /** How the reader binds keys, as it was kept; our own keys when nothing was. */
  @property({ attribute: false }) keys: unknown = null;

  @state() private message = '';
  @state() private previewed = false;
  @query('.stage') private readonly stageElement!: HTMLDivElement;
  @query('.picture') private readonly pictureElement!: HTMLDivElement;

  readonly #announcer = new Announcer(this);
  readonly #changed = (): void => {
    this.requestUpdate();
  };
  readonly #layers = new Layers(this.#changed);
  readonly #labels = new LabelPlaces(this.#changed);
  readonly #stage = new Stage({
    changed: this.#changed,
    moved: () => {
      PAGE.moved(this.#peer);
    },
    shown: (backend) => {
      PAGE.follow(this.#peer);
      this.#stage.prefetch(this.neighbours);
      this.#announcer.tell('picture-shown', { ...this.#stage.elapsed, backend });
    },
    failed: (cause) => {
      this.message = sentenceOf(cause);
      this.#announcer.tell('viewer-failed', { message: this.message });
    },
  });
  readonly #peer = linkPeer(this, this.#stage, (at) => {
    this.#marks.cross(at);
  });
  readonly #marks = new PointerMarks({
    stage: this.#stage,
    layers: this.#layers,
    pointed: (at) => {
      PAGE.pointed(this.#peer, at);
    },
    changed: this.#changed,
  });
  readonly #trueSize = new TrueSize({ stage: this.#stage, reader: () => this.reader, changed: this.#changed });
  readonly #requests = requests(this.#announcer);
  readonly #kept = new Kept(this.#announcer, this.#changed);
  readonly #delivery = new Delivery(
    this,
    this.#kept.sightings,
    this.#announcer,
    () => this.active && !this.locked && this.isConnected,
  );
  readonly #reader = {
    isLocked: (): boolean => this.locked,
    selectedId: (): string | null => this.selectedId,
    select: (id: string | null): void => {
      this.#select(id);
    },
  };
  readonly #bench = new Workbench(this.#stage, this.#kept, {
    ...this.#reader,
    ...this.#requests,
    pointed: (place, working) => {
      this.#marks.point(place, working);
    },
    menu: ({ screen }) => {
      this.#marks.openMenu(screen);
    },
    changed: this.#changed,
  });
  readonly #pointer = new KeyboardPointer(this.#bench, this.#changed);
  readonly #commander = new Commander(this.#stage, this.#bench, {
    ...this.#reader,
    layers: this.#layers,
    trueSize: this.#trueSize,
    pointer: this.#pointer,
    choose: (tool) => {
      this.tool = tool;
      this.#bench.choose(tool);
      this.#announcer.tell('tool-changed', { tool });
    },
    ...this.#requests,
    ask: this.#delivery.ask,
    askToDelete: this.#delivery.askToDelete,
    openWindows: () => {
      this.#marks.openWindows();
    },
  });
  #keymap = new Keymap();
  readonly #keys = new KeyRouter(
    this,
    keyTarget(this.#commander, () => this.#keymap),
  );
  readonly #resize = (): void => {
    this.#stage.resize({ width: this.clientWidth, height: this.clientHeight });
  };
  readonly #resizing = new ResizeObserver(this.#resize);

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

  /** Does a command of the catalogue in keys/. */
  run(command: string): void {
    this.#commander.run(command);
  }

  /** Selects a deposit and brings it into the middle, as soon as both it and the film are here. */
  async focusSighting(id: string): Promise<void> {
    await this.updateComplete;
    const sighting = this.#kept.sightings.find(id);
    if (sighting) {
      this.selectedId = id;
      this.#stage.lookOnceShown((view) => focusedOn(view, boundsOf(sighting.outline)));
    }
  }

  /** The server has dealt with every change up to this one. */
  acknowledge(serial: number): void {
    this.#delivery.acknowledge(serial);
  }

  /** The same for distances and sizes along two axes. */
  acknowledgeCaliper(serial: number): void {
    this.#kept.acknowledgeCaliper(serial);
  }

  /** The reader was asked what a new outline is, and gave up. */
  discardDraft(draftId: string): void {
    this.#kept.sightings.discardDraft(draftId);
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
      this.#kept.clear();
      this.#bench.tool.cancel();
      this.previewed = false;
    }
    this.#kept.follow(changed, this);
    if (changed.has('place')) {
      this.#delivery.open(this.place);
    }
    if (changed.has('keys')) {
      this.#keymap = new Keymap(readChoice(this.keys));
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
    const [film, isShown] = [this.film, this.#stage.state === 'shown'];
    return html`
      <div
        class="stage"
        tabindex="0"
        role="application"
        aria-label="Radiograph: arrows move the pointer, Shift and Enter click, question mark shows all keys"
        style="cursor: ${this.#bench.cursor}"
        @pointerdown=${this.#claim}
        @focus=${this.#claim}
        @pointermove=${this.#pointer.leave}
      >
        ${this.film && this.#stage.state === 'loading' ? preview(this.film, this.#stage.view, this.#quick) : nothing}
        <div class="picture ${isShown ? '' : 'away'}"></div>
        <svg aria-hidden="true" class=${this.#bench.chosen}>
          ${isShown && this.#layers.has('outlines') ? this.#outlines() : nothing}
          ${isShown ? [this.#marks.crosshair(), keyPointer(this.#pointer)] : nothing}
        </svg>
        ${isShown && film ? furniture({ film, ...this.#stage.seen, ...this.#layers.around, trueSize: this.#trueSize }) : nothing}
      </div>
      ${isShown ? bars(this.#bench) : nothing} ${lamp(this.#stage.state, this.previewed)}
      ${notice(this.#stage.state, this.previewed, this.message, () => void this.#show())}
      ${isShown ? this.#marks.loupe() : nothing} ${this.#menu()}
      ${this.#layers.has('help') ? keySheet(this.#keymap.choice, this.#chooseKeys, () => void this.#layers.hide('help')) : nothing}
      ${measuring(this.#trueSize)} ${aloud(this.#kept.sightings.find(this.selectedId))}
    `;
  }

  #outlines(): SVGTemplateResult {
    const take = this.#bench.chosen === 'select' && !this.locked ? this.#requests.takeGhost : undefined;
    const ghosts = this.#layers.has('ghosts') ? ghostLayer(this.ghosts, this.#stage.view, take) : nothing;
    const drawing = { ...this.#bench.drawing, labels: this.#labels };
    return svg`${regionLayer(drawing)}${ghosts}${outlineLayer(drawing)}`;
  }

  #menu(): TemplateResult | typeof nothing {
    return this.#marks.menu(this.#stage.view, this.#keymap, this.selectedId !== null && !this.locked, (name) => {
      this.#commander.run(name);
    });
  }

  readonly #chooseKeys = (keys: KeyChoice): void => {
    this.keys = keys;
    this.#announcer.tell('keys-chosen', { keys });
  };

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

  readonly #quick = (): void => {
    this.previewed = true;
    this.#announcer.tell('preview-shown', this.#stage.elapsed);
  };

  readonly #claim = (): void => {
    this.#keys.claim();
    if (!this.active) {
      this.#announcer.tell('viewer-claimed', {});
    }
  };

  #select(id: string | null): void {
    if (id !== this.selectedId) {
      this.selectedId = id;
      this.#announcer.tell('sighting-selected', { id });
    }
  }
}
