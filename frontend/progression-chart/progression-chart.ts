import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { pickedPoint, toggledDeposits, toggledLab } from './choice';
import type { OpenedPoint, Plot } from './drawing/plot';
import { keyAction, type KeyAction } from './keys';
import { firstChoice } from './lanes/lab-panels';
import { stacked, type Layout } from './layout';
import type { AreaPoint, ChartModel } from './model';
import { controls } from './parts/controls';
import { dataTable } from './parts/data-table';
import { emptyStrips } from './parts/empty';
import { gutter } from './parts/gutter';
import { depositChips, labChips } from './parts/legend';
import { readOutPanel } from './parts/read-out-panel';
import { readingStyles } from './parts/reading.styles';
import { styles } from './progression-chart.styles';
import { readOut } from './read-out';
import { axisWidth, pixelAt, timeAt } from './scales/pixels';
import { dateOf, moved, nearest, timeOf, zoomed, type TimeWindow } from './scales/time';
import { readableTimes, timeRange, type TimeRange } from './scales/time-range';
import { panels, shown, type Shown } from './shown';

/**
 * Deposit areas, laboratory values and treatments of one patient on one time axis. In: `chart`. Out: `point-opened`
 * with `{radiographId, sightingId}` when a reader wants to see the film behind a point.
 */
@customElement('progression-chart')
export class ProgressionChart extends LitElement {
  static override styles = [styles, readingStyles];

  @property({ attribute: false }) chart?: ChartModel;

  @state() private concealed: ReadonlySet<string> = new Set();
  @state() private chosenLabs: readonly string[] = [];
  @state() private logarithmic = false;
  @state() private tabular = false;
  @state() private cursor = '';
  @state() private picked: number | null = null;
  @state() private visible: TimeWindow = { from: 0, to: 1 };
  @state() private width = 0;

  @query('.canvas') private readonly canvas!: HTMLElement | null;
  @query('.plot') private readonly plotHost!: HTMLElement | null;

  private view?: Shown;
  private layout?: Layout;
  private range: TimeRange | null = null;
  private plot?: Plot;
  private readonly sizes = new ResizeObserver(() => {
    this.measure();
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('chart')) {
      this.opened();
    }
    const model = this.chart;
    if (model === undefined || this.range === null) {
      return;
    }
    this.view = shown(model, {
      hiddenDeposits: this.concealed,
      chosenLabs: this.chosenLabs,
      logarithmic: this.logarithmic,
    });
    this.layout = stacked(panels(this.view, this.range.home, axisWidth(this.width || 800)), this.room());
  }

  /** Starts over with a new model, at the latest film. */
  private opened(): void {
    const model = this.chart;
    this.range = model === undefined ? null : timeRange(model);
    if (model === undefined || this.range === null) {
      return;
    }
    this.visible = this.range.home;
    this.chosenLabs = firstChoice(model.labs);
    this.cursor = [...model.visits].sort().at(-1) ?? dateOf(readableTimes(model).at(-1) ?? 0);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { chart: model, view, layout } = this;
    if (model === undefined) {
      return nothing;
    }
    if (this.range === null || view === undefined || layout === undefined) {
      return html`<p class="nothing">No films yet — drag radiographs onto the patient to import them.</p>`;
    }
    return html`${this.bar(model, view)}
      <section class="body">
        ${this.plotArea(model, view, layout)}
        ${readOutPanel(
          {
            date: this.cursor,
            isFilm: model.visits.includes(this.cursor),
            height: layout.height,
            picked: this.picked === null ? '' : (this.picking()?.sightingId ?? ''),
          },
          readOut(model, this.cursor),
          this.open,
        )}
      </section>
      ${this.tabular ? dataTable(model, this.open) : nothing}`;
  }

  private bar(model: ChartModel, view: Shown): TemplateResult {
    return html`<section class="bar">
      <section class="chips">
        ${
          model.deposits.length === 0
            ? nothing
            : html`<span class="chip-row"
                ><span class="caption">Deposits</span
                ><span>${depositChips(view.groups, view.identities, this.concealed, this.toggleDeposits)}</span></span
              >`
        }
        ${
          model.labs.length === 0
            ? nothing
            : html`<span class="chip-row"
                ><span class="caption">Laboratory</span
                ><span>${labChips(model.labs, this.chosenLabs, this.toggleLab)}</span></span
              >`
        }
      </section>
      ${controls({
        logarithmic: this.logarithmic,
        tabular: this.tabular,
        longer: this.range !== null && this.range.home !== this.range.whole,
        act: (action) => {
          this.act(action);
        },
        scale: (logarithmic) => {
          this.logarithmic = logarithmic;
        },
        table: () => {
          this.tabular = !this.tabular;
        },
        everything: () => {
          if (this.range !== null) {
            this.plot?.zoomTo(this.range.whole);
          }
        },
      })}
    </section>`;
  }

  private plotArea(model: ChartModel, view: Shown, layout: Layout): TemplateResult {
    const x = pixelAt(timeOf(this.cursor), this.visible, this.width);
    const isInView =
      x >= pixelAt(this.visible.from, this.visible, this.width) &&
      x <= pixelAt(this.visible.to, this.visible, this.width);
    const lanes = layout.panels.filter((panel, i) => i > 0 && panel.lane !== layout.panels[i - 1]?.lane);
    return html`<section
      class="plot"
      tabindex="0"
      role="group"
      aria-label="Progression over time. Arrow left and right choose a day, up and down a deposit, Enter opens its film, plus and minus zoom, 0 resets."
      style="height:${layout.height}px"
      @pointermove=${this.pointed}
      @pointerdown=${() => {
        this.plotHost?.focus({ preventScroll: true });
      }}
      @keydown=${this.pressed}
    >
      ${lanes.map((panel) => html`<hr class="lane-rule" style="top:${panel.top - 13}px" />`)}
      <section class="canvas" style="height:${layout.height}px" aria-hidden="true"></section>
      ${gutter(layout.panels, view)} ${emptyStrips(layout.panels, model)}
      <span class="hint" style="top:${layout.sliderTop + 5}px">Click, then scroll to zoom</span>
      ${isInView ? html`<i class="cursor" style="left:${x}px;top:${(layout.panels[0]?.top ?? 0) + 18}px;height:${layout.axisTop - 24}px"></i>` : nothing}
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    const canvas = this.canvas;
    if (canvas === null) {
      this.release();
      return;
    }
    this.sizes.observe(canvas);
    if (['chart', 'concealed', 'chosenLabs', 'logarithmic', 'width'].some((name) => changed.has(name))) {
      void this.draw(canvas);
    }
  }

  /** Loads the library when there is room to draw for the first time. */
  private async draw(canvas: HTMLElement): Promise<void> {
    if (this.width === 0) {
      return;
    }
    const [{ Plot }, { option }] = await Promise.all([import('./drawing/plot'), import('./drawing/option')]);
    if (!this.isConnected || this.view === undefined || this.layout === undefined || this.range === null) {
      return;
    }
    this.plot ??= new Plot(canvas, {
      zoomed: (visible) => {
        this.visible = visible;
      },
      opened: this.open,
    });
    this.plot.draw(option(this.view, this.layout, this.range, this.visible, getComputedStyle(this).fontFamily));
    this.dispatchEvent(new CustomEvent('chart-drawn'));
  }

  private readonly measure = (): void => {
    this.width = this.canvas?.clientWidth ?? 0;
  };

  /** The height to fill, in pixels: what the screen leaves below the chart's top, within reason. */
  private room(): number {
    const top = this.plotHost === null ? 320 : this.plotHost.getBoundingClientRect().top + window.scrollY;
    return Math.min(window.innerHeight - top - 48, 1000);
  }

  private readonly open = (point: OpenedPoint): void => {
    const { radiographId, sightingId } = point;
    this.dispatchEvent(
      new CustomEvent<OpenedPoint>('point-opened', {
        detail: { radiographId, sightingId },
        bubbles: true,
        composed: true,
      }),
    );
  };

  private readonly toggleDeposits = (ids: string[]): void => {
    this.concealed = toggledDeposits(this.concealed, ids);
  };

  private readonly toggleLab = (key: string): void => {
    this.chosenLabs = toggledLab(this.chosenLabs, key);
  };

  private readonly pointed = (event: PointerEvent): void => {
    const host = this.plotHost;
    if (event.buttons !== 0 || this.chart === undefined || host === null) {
      return;
    }
    const time = timeAt(event.clientX - host.getBoundingClientRect().left, this.visible, this.width);
    this.choose(nearest(readableTimes(this.chart), time));
  };

  private choose(time: number | undefined): void {
    if (time !== undefined && dateOf(time) !== this.cursor) {
      this.cursor = dateOf(time);
      this.picked = null;
    }
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    const action = keyAction(event);
    if (action !== null) {
      event.preventDefault();
      this.act(action);
    }
  };

  private act(action: KeyAction): void {
    if (this.range === null || this.chart === undefined) {
      return;
    }
    switch (action.kind) {
      case 'step':
        this.step(action.by);
        break;
      case 'pick':
        this.picked = (this.picked ?? (action.by > 0 ? -1 : 0)) + action.by;
        break;
      case 'move':
        this.plot?.zoomTo(moved(this.visible, action.by * 0.2, this.range.whole));
        break;
      case 'zoom':
        this.plot?.zoomTo(zoomed(this.visible, action.factor, this.pivot(), this.range.whole));
        break;
      case 'reset':
        this.plot?.zoomTo(this.range.home);
        break;
      case 'open':
        this.openPicked();
    }
  }

  /** Zooming keeps the chosen day where it is, or else the middle. */
  private pivot(): number {
    const { from, to } = this.visible;
    const chosen = timeOf(this.cursor);
    return chosen >= from && chosen <= to ? chosen : (from + to) / 2;
  }

  private step(by: -1 | 1): void {
    const times = this.chart === undefined ? [] : readableTimes(this.chart);
    this.choose(times[times.indexOf(timeOf(this.cursor)) + by]);
    const time = timeOf(this.cursor);
    if (this.range !== null && (time < this.visible.from || time > this.visible.to)) {
      this.plot?.zoomTo(zoomed(moved(this.visible, by * 0.5, this.range.whole), 1, time, this.range.whole));
    }
  }

  private picking(): AreaPoint | undefined {
    return pickedPoint(this.view?.groups ?? [], this.cursor, this.picked ?? 0);
  }

  private openPicked(): void {
    const point = this.picking();
    if (point !== undefined) {
      this.open(point);
    }
  }

  /** The wheel scrolls the page until the chart has the focus, or with Ctrl. */
  private readonly wheeled = (event: WheelEvent): void => {
    if (!event.ctrlKey && this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement !== this.plotHost) {
      event.stopPropagation();
    }
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('wheel', this.wheeled, { capture: true });
    window.addEventListener('resize', this.measure);
    this.requestUpdate('chart');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('wheel', this.wheeled, { capture: true });
    window.removeEventListener('resize', this.measure);
    this.release();
  }

  private release(): void {
    this.sizes.disconnect();
    this.plot?.dispose();
    delete this.plot;
  }
}
