import type { SVGTemplateResult, TemplateResult } from 'lit';
import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { Spot } from './places';
import { BODY, HAND } from './places';

/** A body and a hand to choose a place on; tells `place-chosen` and `part-chosen`. */
@customElement('site-map')
export class SiteMap extends LitElement {
  static override readonly styles = css`
    :host {
      display: grid;
      grid-template-columns: 2fr 3fr;
      gap: 8px;
    }
    svg {
      width: 100%;
      max-height: 250px;
    }
    ellipse {
      fill: color-mix(in srgb, currentColor 12%, transparent);
      stroke: color-mix(in srgb, currentColor 45%, transparent);
      stroke-width: 1;
      cursor: pointer;
    }
    ellipse:hover,
    ellipse:focus-visible {
      fill: color-mix(in srgb, var(--ct-room-accent, #4fd1c5) 35%, transparent);
      outline: none;
      stroke: var(--ct-room-accent, #4fd1c5);
    }
    ellipse.chosen {
      fill: var(--ct-room-accent, #4fd1c5);
    }
    text {
      fill: currentColor;
      font-size: 11px;
      opacity: 0.7;
    }
  `;

  @property() site = '';
  @property() side = '';
  @property() handPart = '';

  protected override render(): TemplateResult {
    return html`
      <svg viewBox="0 0 200 400" role="group" aria-label="Body, seen from the front">
        <text x="2" y="12">R</text>
        <text x="190" y="12">L</text>
        ${BODY.map((spot) =>
          this.#spot(spot, spot.label, spot.site === this.site && spot.side === this.side, () => {
            this.#tell('place-chosen', { site: spot.site, side: spot.side });
          }),
        )}
      </svg>
      <svg viewBox="-20 10 220 215" role="group" aria-label="Hand, from the back">
        ${HAND.map((spot) =>
          this.#spot(spot, spot.label, spot.part === this.handPart, () => {
            this.#tell('part-chosen', { part: spot.part });
          }),
        )}
      </svg>
    `;
  }

  #spot({ x, y, rx, ry, turn = 0 }: Spot, label: string, chosen: boolean, choose: () => void): SVGTemplateResult {
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        choose();
      }
    };
    return svg`<ellipse class=${classMap({ chosen })} cx=${x} cy=${y} rx=${rx} ry=${ry}
      transform="rotate(${turn} ${x} ${y})" tabindex="0" role="button" aria-label=${label}
      aria-pressed=${String(chosen)} @click=${choose} @keydown=${press}><title>${label}</title></ellipse>`;
  }

  #tell(name: string, detail: Readonly<Record<string, string>>): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'site-map': SiteMap;
  }
}
