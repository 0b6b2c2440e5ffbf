import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { ScreenPoint, Size } from '../model/view';

/** One line of a menu. */
export interface MenuItem {
  readonly does: string;
  /** The key that does it too. */
  readonly stroke: string;
  readonly current?: boolean;
  readonly run: () => void;
}

/** A menu over the film. */
export interface Menu {
  readonly at: ScreenPoint;
  readonly box: Size;
  readonly label: string;
  readonly groups: readonly (readonly MenuItem[])[];
  readonly close: () => void;
}

const WIDTH = 268;
const LINE = 36;

/** A right click, or a long press of a finger: what can be done, each with its key. */
export function contextMenu(menu: Menu): TemplateResult {
  const height = menu.groups.flat().length * LINE + menu.groups.length * 9 + 8;
  const left = Math.max(4, Math.min(menu.at[0], menu.box.width - WIDTH - 4));
  const top = Math.max(4, Math.min(menu.at[1], menu.box.height - height - 4));
  return html`<div class="shade" @pointerdown=${menu.close} @contextmenu=${prevented}></div>
    <div
      class="menu"
      role="menu"
      aria-label=${menu.label}
      style="left: ${left}px; top: ${top}px; width: ${WIDTH}px"
      @keydown=${(event: KeyboardEvent) => {
        walk(event, menu.close);
      }}
      @contextmenu=${prevented}
      ${ref(focusFirst)}
    >
      ${menu.groups.map(
        (group) =>
          html`<div role="group">
            ${group.map(
              ({ does, stroke, current, run }) =>
                html`<button
                  role=${current === undefined ? 'menuitem' : 'menuitemradio'}
                  aria-checked=${current ?? nothing}
                  @click=${() => {
                    menu.close();
                    run();
                  }}
                >
                  <span>${does}</span><kbd>${stroke}</kbd>
                </button>`,
            )}
          </div>`,
      )}
    </div>`;
}

function prevented(event: Event): void {
  event.preventDefault();
}

/** Once its lines are there: the element itself is made before them. */
function focusFirst(element?: Element): void {
  queueMicrotask(() => {
    element?.querySelector('button')?.focus();
  });
}

function walk(event: KeyboardEvent, close: () => void): void {
  const menu = event.currentTarget as HTMLElement;
  const items = [...menu.querySelectorAll('button')];
  const here = items.findIndex((item) => item === event.target);
  const there: Partial<Record<string, number>> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: items.length - 1,
  };
  const next = there[event.key];
  if (next !== undefined) {
    event.preventDefault();
    items.at(next % items.length)?.focus();
  } else if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    close();
  }
}
