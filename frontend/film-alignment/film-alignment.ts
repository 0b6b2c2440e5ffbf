import type { PropertyValues, TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Marks, Side } from './landmarks';
import { advice, marked, NO_MARKS, pairs, withoutLast } from './landmarks';
import type { Blend, Sheet } from './paint';
import { paintMarks, paintOver } from './paint';
import type { Fit, Matrix } from './placing';
import { placeAt } from './placing';

/** A film by the address of its preview, and its size in image pixels. */
export interface AlignedFilm {
  readonly url: string;
  readonly columns: number;
  readonly rows: number;
}

const FLICKER_MILLISECONDS = 450;

/**
 * Shows an earlier film on a later one, as a checkerboard, faded or flickering; or both beside each other, to mark the
 * same places on them (event `landmarks-marked`).
 */
@customElement('film-alignment')
export class FilmAlignment extends LitElement {
  static override readonly styles = css`
    :host {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 4px;
      position: relative;
      min-height: 320px;
      background: #000;
    }
    .pane {
      position: relative;
      min-width: 0;
      min-height: 0;
    }
    canvas {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
    }
    .pane.marking canvas {
      cursor: crosshair;
    }
    p {
      position: absolute;
      left: 0;
      right: 0;
      bottom: 0;
      margin: 0;
      padding: 6px 12px;
      background: rgb(14 18 22 / 82%);
      color: var(--ct-room-ink, #dbe3ea);
      font: 13px/1.4 var(--ct-font, system-ui, sans-serif);
    }
  `;

  @property({ attribute: false }) earlier: AlignedFilm | null = null;
  @property({ attribute: false }) later: AlignedFilm | null = null;
  /** From pixels of the earlier film to pixels of the later one. */
  @property({ attribute: false }) matrix: Matrix = [1, 0, 0, 1, 0, 0];
  @property() look: Blend | 'landmarks' = 'checkerboard';
  /** How much of the earlier film is seen when faded, 0 to 100. */
  @property({ type: Number }) share = 50;

  @state() private marks: Marks = NO_MARKS;
  @state() private sheets: { readonly before?: Sheet; readonly after?: Sheet } = {};
  @state() private failed = false;
  @query('canvas.main') private readonly main?: HTMLCanvasElement;
  @query('canvas.other') private readonly other?: HTMLCanvasElement;
  #earlierTurn = false;
  #timer: number | undefined;
  readonly #fits = new Map<Side, Fit>();
  readonly #resizing = new ResizeObserver(() => {
    this.#paint();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizing.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizing.disconnect();
    window.clearInterval(this.#timer);
  }

  /** Forgets the places marked so far. */
  clearMarks(): void {
    this.#mark(NO_MARKS);
  }

  /** Takes back the place that was marked last. */
  unmark(): void {
    this.#mark(withoutLast(this.marks));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('earlier') && this.earlier) {
      void this.#load('before', this.earlier);
    }
    if (changed.has('later') && this.later) {
      void this.#load('after', this.later);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('look')) {
      window.clearInterval(this.#timer);
      if (this.look === 'flicker') {
        this.#timer = window.setInterval(() => {
          this.#earlierTurn = !this.#earlierTurn;
          this.#paint();
        }, FLICKER_MILLISECONDS);
      }
    }
    this.#paint();
  }

  protected override render(): TemplateResult {
    if (this.failed) {
      return html`<div class="pane"><p role="alert">A preview of the films could not be loaded.</p></div>`;
    }
    if (this.look !== 'landmarks') {
      return html`<div class="pane">
        <canvas class="main" role="img" aria-label="The earlier film laid on the later one"></canvas>
      </div>`;
    }
    return html`
      <div class="pane marking">
        <canvas class="other" aria-label="Earlier film" @click=${this.#markBefore}></canvas>
        <p>${advice(this.marks)}</p>
      </div>
      <div class="pane marking">
        <canvas class="main" aria-label="Later film" @click=${this.#markAfter}></canvas>
      </div>
    `;
  }

  async #load(side: Side, film: AlignedFilm): Promise<void> {
    const image = new Image();
    image.src = film.url;
    try {
      await image.decode();
      this.failed = false;
      this.sheets = { ...this.sheets, [side]: { image, columns: film.columns, rows: film.rows } };
    } catch {
      this.failed = true;
    }
  }

  readonly #markBefore = (event: MouseEvent): void => {
    this.#markAt('before', event);
  };

  readonly #markAfter = (event: MouseEvent): void => {
    this.#markAt('after', event);
  };

  #markAt(side: Side, event: MouseEvent): void {
    const film = side === 'before' ? this.earlier : this.later;
    const fit = this.#fits.get(side);
    const place = film && fit && placeAt([event.offsetX, event.offsetY], fit, film.columns, film.rows);
    if (place) {
      this.#mark(marked(this.marks, side, place));
    }
  }

  #mark(marks: Marks): void {
    this.marks = marks;
    this.dispatchEvent(new CustomEvent('landmarks-marked', { detail: { pairs: pairs(marks) } }));
  }

  #paint(): void {
    const { before, after } = this.sheets;
    if (!before || !after) {
      return;
    }
    if (this.look === 'landmarks') {
      this.#paintSide('before', this.other, before);
      this.#paintSide('after', this.main, after);
      return;
    }
    const canvas = this.main;
    const context = canvas && sharp(canvas);
    if (context) {
      const share = this.look === 'flicker' ? Number(this.#earlierTurn) : this.share / 100;
      const box = { width: canvas.clientWidth, height: canvas.clientHeight };
      paintOver(context, box, before, after, { blend: this.look, share, matrix: this.matrix });
    }
  }

  #paintSide(side: Side, canvas: HTMLCanvasElement | undefined, sheet: Sheet): void {
    const context = canvas && sharp(canvas);
    if (context) {
      const box = { width: canvas.clientWidth, height: canvas.clientHeight };
      this.#fits.set(side, paintMarks(context, box, sheet, this.marks[side]));
    }
  }
}

/** The canvas in the pixels of the screen, its context in those of the page. */
function sharp(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.max(1, Math.round(canvas.clientWidth * ratio));
  canvas.height = Math.max(1, Math.round(canvas.clientHeight * ratio));
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}

declare global {
  interface HTMLElementTagNameMap {
    'film-alignment': FilmAlignment;
  }
}
