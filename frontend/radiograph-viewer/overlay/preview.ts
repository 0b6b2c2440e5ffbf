import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Film } from '../model/film';
import type { View } from '../model/view';
import { axesOf, toScreen } from '../model/view';

/** A small picture made by the server, where the film will be: first something to see, then everything. */
export function preview(film: Film, view: View, shown: () => void): TemplateResult | typeof nothing {
  if (view.width === 0) {
    return nothing;
  }
  const { column, row } = axesOf(view);
  const matrix = [...column, ...row, ...toScreen(view, [0, 0])].join(', ');
  return html`<img
    class="preview"
    alt=""
    draggable="false"
    src=${film.pixelsUrl.replace(/pixels$/, 'quick.jpg')}
    style="width: ${film.columns}px; height: ${film.rows}px; transform: matrix(${matrix})"
    @load=${(event: Event) => {
      if ((event.target as HTMLElement).isConnected) {
        shown(); // else the film itself was faster
      }
    }}
    @error=${(event: Event) => {
      (event.target as HTMLElement).hidden = true;
    }}
  />`;
}

/** Says which of the two is on the screen. */
export function lamp(state: string, previewed: boolean): TemplateResult | typeof nothing {
  if (state === 'loading' && previewed) {
    return html`<div class="lamp small" role="status">Preview · full depth is coming</div>`;
  }
  return state === 'shown' ? html`<div class="lamp full" role="status" title="Full depth">Full depth</div>` : nothing;
}
