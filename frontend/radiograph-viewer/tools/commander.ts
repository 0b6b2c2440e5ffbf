import { zoomedAt } from '../model/view';
import type { Stage } from '../state/stage';
import type { Command } from './keyboard';
import type { ToolName } from './tool';
import type { Workbench } from './workbench';

/** What can be switched on and off over the film. */
export type Layer = 'outlines' | 'texts' | 'bar' | 'help';

/** What commands need of the viewer besides stage and tools. */
export interface Panel {
  isLocked(): boolean;
  selectedId(): string | null;
  ids(): readonly string[];
  toggle(layer: Layer): void;
  hide(layer: Layer): boolean;
  choose(tool: ToolName): void;
  select(id: string | null): void;
  ask(what: 'undo-requested' | 'redo-requested'): void;
  askToDelete(id: string): void;
  /** The page shall do something. */
  request(command: string): void;
}

/** Longer than this, in milliseconds, a key was held to peek and not to switch. */
const HELD = 400;
const ZOOM_STEP = 1.25;

type Action = (command: Command) => boolean | undefined;

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
  obey(command: Command, repeated: boolean): boolean {
    const mayRepeat = ['zoom-in', 'zoom-out', 'next', 'previous', 'undo', 'redo', 'wider', 'narrower'].includes(
      command.kind,
    );
    return repeated && !mayRepeat ? true : this.#actions[command.kind](command) !== false;
  }

  release({ kind }: Command, afterMilliseconds: number): void {
    if (kind === 'outlines' && afterMilliseconds > HELD) {
      this.#panel.toggle('outlines');
    }
    if (kind === 'space') {
      this.#bench.panning = false;
      if (!this.#bench.panned && afterMilliseconds < HELD) {
        this.#stage.reset();
      }
    }
  }

  readonly #actions: Record<Command['kind'], Action> = {
    tool: (command) => {
      this.#panel.choose((command as { tool: ToolName }).tool);
      return true;
    },
    preset: (command) => this.#preset((command as { number: number }).number),
    page: (command) => {
      this.#panel.request((command as { name: string }).name);
      return true;
    },
    'zoom-in': () => this.#zoom(ZOOM_STEP),
    'zoom-out': () => this.#zoom(1 / ZOOM_STEP),
    fit: () => {
      this.#stage.fit();
      return true;
    },
    'actual-pixels': () => {
      this.#stage.actualPixels();
      return true;
    },
    invert: () => {
      this.#stage.invert();
      return true;
    },
    space: () => {
      this.#bench.panning = true;
      this.#bench.panned = false;
      return true;
    },
    outlines: () => this.#toggle('outlines'),
    texts: () => this.#toggle('texts'),
    'scale-bar': () => this.#toggle('bar'),
    help: () => this.#toggle('help'),
    next: () => this.#walk(1),
    previous: () => this.#walk(-1),
    undo: () => this.#bench.undo() || this.#ask('undo-requested'),
    redo: () => this.#bench.redo() || this.#ask('redo-requested'),
    delete: () => this.#delete(),
    cancel: () => this.#cancel(),
    finish: () => this.#bench.finish(),
    wider: () => this.#bench.widen(1),
    narrower: () => this.#bench.widen(-1),
  };

  #toggle(layer: Layer): boolean {
    this.#panel.toggle(layer);
    return true;
  }

  #zoom(factor: number): boolean {
    const { view } = this.#stage;
    this.#stage.look(zoomedAt(view, [view.width / 2, view.height / 2], factor));
    return true;
  }

  /** Zero is how the film was acquired: the first window of its header, else the computed one. */
  #preset(number: number): boolean {
    const window = this.#stage.windows[number === 0 ? 0 : number - 1];
    this.#stage.through(window);
    return window !== undefined;
  }

  /** Past the last one, Tab leaves the viewer as it leaves everything else. */
  #walk(step: 1 | -1): boolean {
    const [ids, selectedId] = [this.#panel.ids(), this.#panel.selectedId()];
    const at = selectedId === null ? -1 : ids.indexOf(selectedId);
    const next = at === -1 ? (step === 1 ? 0 : ids.length - 1) : at + step;
    const id = ids[next];
    this.#panel.select(id ?? null);
    return id !== undefined;
  }

  #ask(what: 'undo-requested' | 'redo-requested'): boolean {
    this.#panel.ask(what);
    return true;
  }

  #delete(): boolean {
    const id = this.#panel.selectedId();
    if (id === null || this.#panel.isLocked()) {
      return false;
    }
    this.#panel.askToDelete(id);
    return true;
  }

  /** One thing at a time: the sheet, what is being drawn, the tool, the selection. */
  #cancel(): boolean {
    if (this.#panel.hide('help') || this.#bench.tool.cancel()) {
      return true;
    }
    if (this.#bench.chosen !== 'select') {
      this.#panel.choose('select');
      return true;
    }
    const selected = this.#panel.selectedId() !== null;
    this.#panel.select(null);
    return selected;
  }
}
