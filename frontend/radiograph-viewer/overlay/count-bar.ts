import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { MarkerTool } from '../tools/marker-tool';
import { MOST } from '../tools/marker-tool';
import type { Sketch } from '../tools/tool';

const focused = ref((input) => {
  if (input instanceof HTMLInputElement && input.dataset.focused === undefined) {
    input.dataset.focused = '';
    queueMicrotask(() => {
      input.focus();
    });
  }
});

/** Asks how many there are in a cluster that was just marked. */
export function countBar(sketch: Sketch | undefined, tool: MarkerTool): TemplateResult | typeof nothing {
  if (sketch?.kind !== 'cluster') {
    return nothing;
  }
  const take = (event: Event): void => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).elements.namedItem('count') as HTMLInputElement;
    if (!tool.count(input.value === '' ? undefined : Number(input.value))) {
      input.setAttribute('aria-invalid', 'true');
    }
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      tool.cancel();
    }
  };
  return html`<form class="proposal" novalidate @submit=${take} @keydown=${leave}>
    <label
      >About how many?
      <input
        name="count"
        type="number"
        inputmode="numeric"
        min="2"
        max=${MOST}
        placeholder="too many to count"
        ${focused}
    /></label>
    <button class="take">Mark the cluster</button>
    <button
      type="button"
      @click=${() => {
        tool.cancel();
      }}
    >
      Give up
    </button>
  </form>`;
}
