import { entryOf } from '../keys/catalogue';
import { zoomedAt } from '../model/view';
import type { Layer, Layers } from '../state/layers';
import type { Stage } from '../state/stage';
import type { TrueSize } from '../state/true-size';
import type { KeyboardPointer } from './keyboard-pointer';
import { isDirection } from './keyboard-pointer';
import type { ToolName } from './tool';
import { TOOLS } from './tool';
import type { Workbench } from './workbench';

/** What commands need of the viewer besides stage and tools. */
export interface Panel {
  isLocked(): boolean;
  selectedId(): string | null;
  readonly layers: Layers;
  readonly trueSize: Pick<TrueSize, 'show' | 'ask'>;
  readonly pointer: Pick<KeyboardPointer, 'step' | 'click' | 'hold' | 'giveUp'>;
  choose(tool: ToolName): void;
  select(id: string | null): void;
  ask(what: 'undo' | 'redo'): void;
  askToDelete(id: string): void;
  askToDeleteCaliper(id: string): void;
  openWindows(): void;
  /** The page shall do something. */
  request(command: string): void;
}

/** Longer than this, in milliseconds, a key was held to peek and not to switch. */
const HELD = 400;
const ZOOM_STEP = 1.25;
/** How far one stroke moves the pointer, in CSS pixels. */
const POINTER_STEP = 8;
/** The key that pans while it is held. */
const PANS = 'Space';

type Action = () => boolean;

/** Does what a key asks for; says whether that was anything. */
export class Commander {
  readonly #stage: Stage;
  readonly #bench: Workbench;
  readonly #panel: Panel;

  constructor(stage: Stage, bench: Workbench, panel: Panel) {
    this.#stage = stage;
    this.#bench = bench;
    this.#panel = panel;
  }

  /** @param repeated the key is held and repeats itself */
  obey(names: readonly string[], stroke: string, repeated: boolean): boolean {
    if (repeated && !names.some((name) => entryOf(name)?.repeats)) {
      return true;
    }
    return names.some((name) => this.#do(name, stroke));
  }

  /** Some commands depend on the key that asked for them. */
  #do(name: string, stroke: string): boolean {
    const direction = name.replace('pointer.', '');
    if (isDirection(direction)) {
      return this.#panel.pointer.step(direction, stroke.startsWith('Shift+') ? 1 : POINTER_STEP);
    }
    return name === 'reset' && stroke === PANS ? this.#mayPan() : this.run(name);
  }

  /** Does a command by its name; the page does what the viewer does not know. */
  run(name: string): boolean {
    const tool = TOOLS.find((each) => name === `tool.${each}`);
    if (tool) {
      this.#panel.choose(tool);
      return true;
    }
    const window = /^window\.([1-9])$/.exec(name)?.[1];
    const action = window === undefined ? this.#actions[name] : (): boolean => this.#preset(Number(window) - 1);
    if (action) {
      return action();
    }
    this.#panel.request(name);
    return true;
  }

  release(names: readonly string[], stroke: string, afterMilliseconds: number): void {
    if (names.includes('outlines') && afterMilliseconds > HELD) {
      this.#panel.layers.toggle('outlines');
    }
    if (names.includes('reset') && stroke === PANS) {
      this.#bench.panning = false;
      if (!this.#bench.panned && afterMilliseconds < HELD) {
        this.#stage.reset();
      }
    }
  }

  readonly #actions: Partial<Record<string, Action>> = {
    'window.as-acquired': () => this.#preset(0),
    'zoom-in': () => this.#zoom(ZOOM_STEP),
    'zoom-out': () => this.#zoom(1 / ZOOM_STEP),
    fit: () =>
      done(() => {
        this.#stage.fit();
      }),
    'actual-pixels': () =>
      done(() => {
        this.#stage.actualPixels();
      }),
    'true-size': () =>
      done(() => {
        this.#panel.trueSize.show();
      }),
    'measure-screen': () =>
      done(() => {
        this.#panel.trueSize.ask();
      }),
    reset: () =>
      done(() => {
        this.#stage.reset();
      }),
    'rotate-right': () =>
      done(() => {
        this.#stage.turn(1);
      }),
    'rotate-left': () =>
      done(() => {
        this.#stage.turn(-1);
      }),
    'flip-horizontal': () =>
      done(() => {
        this.#stage.flip('horizontal');
      }),
    'flip-vertical': () =>
      done(() => {
        this.#stage.flip('vertical');
      }),
    invert: () =>
      done(() => {
        this.#stage.invert();
      }),
    windows: () =>
      done(() => {
        this.#panel.openWindows();
      }),
    outlines: () => this.#toggle('outlines'),
    ghosts: () => this.#toggle('ghosts'),
    texts: () => this.#toggle('texts'),
    'scale-bar': () => this.#toggle('bar'),
    crosshair: () => this.#toggle('crosshair'),
    magnifier: () => this.#toggle('magnifier'),
    help: () => this.#toggle('help'),
    next: () => this.#walk(1),
    previous: () => this.#walk(-1),
    'next-open': () => this.#walkOpen(1),
    'previous-open': () => this.#walkOpen(-1),
    undo: () => this.#bench.undo() || this.#ask('undo'),
    redo: () => this.#bench.redo() || this.#ask('redo'),
    delete: () => this.#delete(),
    cancel: () => this.#cancel(),
    // What is being drawn first; else the page is asked to take the first answer.
    finish: () => this.#bench.finish() || this.#request('identity.1'),
    wider: () => this.#bench.widen(1),
    narrower: () => this.#bench.widen(-1),
    'pointer.click': () => this.#panel.pointer.click(),
    'pointer.hold': () => this.#panel.pointer.hold(),
  };

  /** While Space is held, the primary button pans; a short press resets. */
  #mayPan(): boolean {
    this.#bench.panning = true;
    this.#bench.panned = false;
    return true;
  }

  #toggle(layer: Layer): boolean {
    this.#panel.layers.toggle(layer);
    return true;
  }

  #zoom(factor: number): boolean {
    const { view } = this.#stage;
    this.#stage.look(zoomedAt(view, [view.width / 2, view.height / 2], factor));
    return true;
  }

  /** The first is how the film was acquired: the first window of its header, else the computed one. */
  #preset(index: number): boolean {
    const window = this.#stage.windows[index];
    this.#stage.through(window);
    return window !== undefined;
  }

  /** Past the last one, Tab leaves the viewer as it leaves everything else. */
  #walk(step: 1 | -1): boolean {
    const [ids, selectedId] = [this.#bench.ids, this.#panel.selectedId()];
    const at = selectedId === null ? -1 : ids.indexOf(selectedId);
    const next = at === -1 ? (step === 1 ? 0 : ids.length - 1) : at + step;
    const id = ids[next];
    this.#panel.select(id ?? null);
    return id !== undefined;
  }

  /** Round and round among those that are undecided; elsewhere than on one of them it begins with the first. */
  #walkOpen(step: 1 | -1): boolean {
    const ids = this.#bench.openIds;
    const at = ids.indexOf(this.#panel.selectedId() ?? '');
    const next = at === -1 ? (step === 1 ? 0 : ids.length - 1) : (at + step + ids.length) % ids.length;
    const id = ids[next];
    if (id !== undefined) {
      this.#panel.select(id);
    }
    return true;
  }

  #ask(what: 'undo' | 'redo'): boolean {
    this.#panel.ask(what);
    return true;
  }

  #request(command: string): boolean {
    this.#panel.request(command);
    return true;
  }

  #delete(): boolean {
    const [id, caliper] = [this.#panel.selectedId(), this.#bench.selectedCaliperId];
    if (this.#panel.isLocked()) {
      return false;
    }
    if (caliper !== null) {
      this.#panel.askToDeleteCaliper(caliper);
    } else if (id !== null) {
      this.#panel.askToDelete(id);
    }
    return id !== null || caliper !== null;
  }

  /** One thing at a time: the sheet, what is being dragged or drawn, the tool, the selection. */
  #cancel(): boolean {
    if (this.#panel.layers.hide('help') || this.#panel.pointer.giveUp() || this.#bench.tool.cancel()) {
      return true;
    }
    if (this.#bench.chosen !== 'select') {
      this.#panel.choose('select');
      return true;
    }
    const selected = this.#panel.selectedId() !== null || this.#bench.selectedCaliperId !== null;
    this.#bench.selectCaliper(null);
    this.#panel.select(null);
    return selected;
  }
}

function done(deed: () => void): true {
  deed();
  return true;
}
