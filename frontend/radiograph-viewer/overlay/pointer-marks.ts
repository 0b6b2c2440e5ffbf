import type { SVGTemplateResult, TemplateResult } from 'lit';
import { nothing } from 'lit';
import { entryOf } from '../keys/catalogue';
import type { Keymap } from '../keys/keymap';
import type { Point } from '../model/outline';
import type { ScreenPoint, Size } from '../model/view';
import type { Layers } from '../state/layers';
import type { Stage } from '../state/stage';
import type { Place } from '../tools/tool';
import type { MenuItem } from './context-menu';
import { contextMenu } from './context-menu';
import { crosshair } from './crosshair';
import { loupe } from './loupe';

/** What the marks need of the viewer. */
export interface Surroundings {
  readonly stage: Stage;
  readonly layers: Layers;
  /** The pointer is over a pixel, which linked films show too; or over none. */
  pointed(at: Point | undefined): void;
  changed(): void;
}

/** What the menu offers. */
const MENU: readonly (readonly string[])[] = [
  ['fit', 'actual-pixels', 'true-size', 'measure-screen', 'reset'],
  ['rotate-right', 'rotate-left', 'flip-horizontal', 'flip-vertical'],
  ['windows', 'invert', 'outlines', 'texts', 'crosshair', 'magnifier'],
  ['help'],
];

/** What goes with the pointer: crosshair, magnifier, the loupe above a finger, and the menu. */
export class PointerMarks {
  readonly #around: Surroundings;
  #pointer: (Place & { working: boolean }) | undefined;
  #crossing: Point | undefined;
  #menu: { readonly at: ScreenPoint; readonly of: 'film' | 'windows' } | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** @param working a finger works with a tool here, and hides what it works on */
  point(place: Place | undefined, working: boolean): void {
    const { layers } = this.#around;
    const wanted = layers.has('crosshair') || layers.has('magnifier') || place?.touch === true;
    if (!wanted && !this.#pointer && !this.#crossing) {
      return;
    }
    this.#pointer = place && { ...place, working };
    this.#crossing = layers.has('crosshair') ? place?.image : undefined;
    this.#around.pointed(this.#crossing);
    this.#around.changed();
  }

  /** The crosshair of a linked film. */
  cross(at: Point | undefined): void {
    this.#crossing = at;
    this.#around.changed();
  }

  openMenu(at: ScreenPoint): void {
    this.#menu = { at, of: 'film' };
    this.#around.changed();
  }

  /** All windows by name, beside the tools. */
  openWindows(): void {
    this.#menu = { at: [8, 60], of: 'windows' };
    this.#around.changed();
  }

  crosshair(): SVGTemplateResult | typeof nothing {
    return this.#crossing ? crosshair(this.#around.stage.view, this.#crossing) : nothing;
  }

  loupe(): TemplateResult | typeof nothing {
    const pointer = this.#pointer;
    const wanted = pointer && (pointer.touch ? pointer.working : this.#around.layers.has('magnifier'));
    return wanted ? loupe(this.#around.stage, pointer.image, pointer.screen, pointer.touch) : nothing;
  }

  menu(box: Size, keymap: Keymap, onSelection: boolean, run: (name: string) => void): TemplateResult | typeof nothing {
    const menu = this.#menu;
    if (!menu) {
      return nothing;
    }
    const item = (name: string): MenuItem => ({
      does: entryOf(name)?.does ?? name,
      stroke: keymap.strokes(name)[0] ?? '',
      run: () => {
        run(name);
      },
    });
    const named = (onSelection ? [['delete'], ...MENU] : MENU).map((group) => group.map(item));
    return contextMenu({
      at: menu.at,
      box,
      label: menu.of === 'film' ? 'Film' : 'Windows',
      groups: menu.of === 'film' ? named : [this.#windows(keymap), [item('tool.region'), item('polarity')]],
      close: () => {
        this.#menu = undefined;
        this.#around.changed();
      },
    });
  }

  #windows(keymap: Keymap): MenuItem[] {
    const { stage } = this.#around;
    return stage.windows.map((window, i) => ({
      does: i === 0 ? `As acquired: ${window.name}` : window.name,
      stroke: keymap.strokes(i === 0 ? 'window.as-acquired' : `window.${i + 1}`)[0] ?? '',
      current: window === stage.window,
      run: () => {
        stage.through(window);
      },
    }));
  }
}
