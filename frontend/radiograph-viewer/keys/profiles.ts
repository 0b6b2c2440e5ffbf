/** Strokes of each command; one without strokes has no key. */
export type Bindings = Readonly<Record<string, readonly string[]>>;

export const PROFILE_NAMES = ['Calcitrack', 'like OHIF', 'like Weasis'] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

const CALCITRACK: Bindings = {
  'tool.select': ['S'],
  'tool.assist': ['N'],
  'tool.livewire': ['Q'],
  'tool.freehand': ['F'],
  'tool.polygon': ['Y'],
  'tool.ellipse': ['E'],
  'tool.brush': ['Shift+B'],
  'tool.eraser': ['Shift+E'],
  'tool.marker': ['Shift+M'],
  'tool.split': ['Shift+X'],
  'tool.join': ['Shift+J'],
  'tool.distance': ['D'],
  'tool.axes': ['B'],
  'tool.line': ['Shift+D'],
  'tool.window': ['W'],
  'tool.region': ['Shift+W'],
  'tool.zoom': ['Z'],
  'tool.pan': ['P'],
  'zoom-in': ['+'],
  'zoom-out': ['-'],
  fit: ['='],
  'actual-pixels': ['Shift+1'],
  'true-size': ['Shift+2'],
  reset: ['Space'],
  'rotate-right': ['R'],
  'rotate-left': ['L'],
  'flip-horizontal': ['H'],
  'flip-vertical': ['V'],
  magnifier: ['M'],
  'window.as-acquired': ['0'],
  ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`window.${i + 1}`, [`${i + 1}`]])),
  windows: ['U'],
  invert: ['I'],
  polarity: ['Shift+I'],
  outlines: ['A'],
  ghosts: ['J'],
  texts: ['O'],
  'scale-bar': ['G'],
  crosshair: ['X'],
  help: ['?'],
  'visit.earlier': ['PageUp'],
  'visit.later': ['PageDown'],
  compare: ['C'],
  alignment: ['K'],
  'identity.1': ['Alt+1'],
  'identity.2': ['Alt+2'],
  'identity.3': ['Alt+3'],
  next: ['Tab'],
  previous: ['Shift+Tab'],
  'next-open': ['.'],
  'previous-open': [','],
  'ghost.copy': ['Shift+C'],
  site: ['T'],
  'density.1': ['Shift+F'],
  'density.2': ['Shift+G'],
  'density.3': ['Shift+H'],
  'morphology.nodular': ['Shift+N'],
  'morphology.sheet-like': ['Shift+S'],
  'morphology.reticular': ['Shift+R'],
  'morphology.linear': ['Shift+L'],
  'morphology.amorphous': ['Shift+A'],
  'morphology.punctate': ['Shift+P'],
  'morphology.tumoral-mass': ['Shift+T'],
  wider: [']'],
  narrower: ['['],
  finish: ['Enter'],
  delete: ['Delete'],
  undo: ['Ctrl+Z'],
  redo: ['Ctrl+Y', 'Ctrl+Shift+Z'],
  saved: ['Ctrl+S'],
  cancel: ['Esc'],
};

/** The keys that OHIF binds (platform/core/src/defaults/hotkeyBindings.ts); where it binds none, our own. */
const OHIF: Bindings = {
  ...CALCITRACK,
  'tool.brush': ['B'],
  'tool.eraser': ['E'],
  'tool.ellipse': ['Shift+E'],
  'tool.axes': ['Shift+B'],
  'visit.earlier': ['PageUp', ','],
  'visit.later': ['PageDown', '.'],
  'next-open': ['Shift+PageDown'],
  'previous-open': ['Shift+PageUp'],
  delete: ['Backspace', 'Delete'],
};

/** The keys that Weasis binds (ShortcutManager.java, ActionW.java); where it binds none, our own. */
const WEASIS: Bindings = {
  ...CALCITRACK,
  'tool.select': ['M'],
  'tool.pan': ['T'],
  site: ['Shift+Y'],
  'tool.freehand': ['G'],
  'zoom-in': ['+', 'Ctrl++'],
  'zoom-out': ['-', 'Ctrl+-'],
  fit: ['=', 'Ctrl+Enter'],
  reset: ['Esc'],
  'rotate-right': ['Alt+R'],
  'rotate-left': ['Alt+L'],
  'flip-horizontal': ['Alt+F'],
  'flip-vertical': ['V'],
  magnifier: ['L'],
  'tool.livewire': ['Shift+Q'],
  invert: ['Q'],
  texts: ['Space', 'I'],
  'scale-bar': ['B'],
  crosshair: ['H'],
  'tool.axes': ['X'],
};

const PROFILES: Readonly<Record<ProfileName, Bindings>> = {
  Calcitrack: CALCITRACK,
  'like OHIF': OHIF,
  'like Weasis': WEASIS,
};

export function profile(name: ProfileName): Bindings {
  return PROFILES[name];
}

/** Commands that share a stroke on purpose: what the first has no use for goes to the second. */
export const IN_TURN: readonly (readonly [first: string, second: string])[] = [['cancel', 'reset']];
