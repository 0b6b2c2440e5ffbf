import type { ToolName } from '../tools/tool';

/** Headings of the sheet of keys, in its order. */
export const GROUPS = ['Tools', 'View', 'Greys', 'Shown', 'Films', 'Deposits', 'Description', 'Pointer'] as const;
export type Group = (typeof GROUPS)[number];

/** Something that a key can ask for. */
export interface CatalogueEntry {
  readonly name: string;
  /** One line on the sheet. */
  readonly does: string;
  readonly group: Group;
  /** Holding the key does it again and again. */
  readonly repeats?: boolean;
}

function tool(name: ToolName, does: string): CatalogueEntry {
  return { name: `tool.${name}`, does, group: 'Tools' };
}

const WINDOWS: readonly CatalogueEntry[] = Array.from({ length: 9 }, (_, i) => ({
  name: `window.${i + 1}`,
  does: `Window ${i + 1} of those offered`,
  group: 'Greys',
}));

/**
 * Every command that keys can be bound to. A new one needs a line here, usual keys in profiles.ts, and somebody who
 * does it: `tool.<name>` chooses a tool of that name by itself; another name is looked up in tools/commander.ts; what
 * is not found there leaves the viewer as the event command-requested, for RoomCommands on the server, or, where the
 * next key must not be lost, for who listens to it in the browser.
 */
export const CATALOGUE: readonly CatalogueEntry[] = [
  tool('select', 'Select and reshape'),
  tool('assist', 'New deposit: click inside it'),
  tool('livewire', 'Outline along an edge, anchor by anchor'),
  tool('freehand', 'Freehand outline'),
  tool('polygon', 'Polygon outline'),
  tool('ellipse', 'Ellipse outline'),
  tool('brush', 'Brush: paint on the selected outline, or a new one'),
  tool('eraser', 'Eraser for the selected outline'),
  tool('marker', 'Marker of a cluster, with its number'),
  tool('split', 'Split the selected outline with a line'),
  tool('join', 'Join another outline to the selected one'),
  tool('distance', 'Distance'),
  tool('axes', 'Size along two axes: drag along, then across'),
  tool('line', 'Calibrate: line of known length'),
  tool('window', 'Window: width and centre'),
  tool('region', 'Window for a region'),
  tool('zoom', 'Zoom'),
  tool('pan', 'Pan'),
  { name: 'zoom-in', does: 'Zoom in', group: 'View', repeats: true },
  { name: 'zoom-out', does: 'Zoom out', group: 'View', repeats: true },
  { name: 'fit', does: 'Whole film', group: 'View' },
  { name: 'actual-pixels', does: '1:1 pixels', group: 'View' },
  { name: 'true-size', does: 'True size on the screen', group: 'View' },
  { name: 'measure-screen', does: 'Measure the screen for true size', group: 'View' },
  { name: 'reset', does: 'Reset the view; Space with drag: pan', group: 'View' },
  { name: 'rotate-right', does: 'Turn right by 90°', group: 'View' },
  { name: 'rotate-left', does: 'Turn left by 90°', group: 'View' },
  { name: 'flip-horizontal', does: 'Flip left to right', group: 'View' },
  { name: 'flip-vertical', does: 'Flip top to bottom', group: 'View' },
  { name: 'magnifier', does: 'Magnifier', group: 'View' },
  { name: 'window.as-acquired', does: 'As acquired', group: 'Greys' },
  ...WINDOWS,
  { name: 'windows', does: 'All windows by name', group: 'Greys' },
  { name: 'invert', does: 'Invert grey', group: 'Greys' },
  { name: 'polarity', does: 'Polarity looks wrong: remember for this device', group: 'Greys' },
  { name: 'outlines', does: 'Hide or show outlines (hold to peek)', group: 'Shown' },
  { name: 'ghosts', does: 'Hide or show where earlier films show deposits', group: 'Shown' },
  { name: 'texts', does: 'Hide or show texts', group: 'Shown' },
  { name: 'scale-bar', does: 'Hide or show the scale bar', group: 'Shown' },
  { name: 'crosshair', does: 'Crosshair, on linked films too', group: 'Shown' },
  { name: 'help', does: 'All keys', group: 'Shown' },
  { name: 'visit.earlier', does: 'Earlier visit', group: 'Films' },
  { name: 'visit.later', does: 'Later visit', group: 'Films' },
  { name: 'compare', does: 'Compare with the prior film, or not', group: 'Films' },
  { name: 'alignment', does: 'How the film before lies on this one', group: 'Films' },
  { name: 'next', does: 'Next deposit', group: 'Deposits', repeats: true },
  { name: 'previous', does: 'Previous deposit', group: 'Deposits', repeats: true },
  { name: 'next-open', does: 'Next outline without a deposit', group: 'Deposits', repeats: true },
  { name: 'previous-open', does: 'Previous outline without a deposit', group: 'Deposits', repeats: true },
  { name: 'ghost.copy', does: 'Copy the outline of an earlier film', group: 'Deposits' },
  { name: 'wider', does: 'Proposed outline wider (or wheel); larger brush', group: 'Deposits', repeats: true },
  { name: 'narrower', does: 'Proposed outline narrower; smaller brush', group: 'Deposits', repeats: true },
  { name: 'finish', does: 'Close the outline; take the proposed outline', group: 'Deposits' },
  { name: 'identity.1', does: 'It is what is proposed first', group: 'Deposits' },
  { name: 'identity.2', does: 'It is what is proposed second', group: 'Deposits' },
  { name: 'identity.3', does: 'It is what is proposed third', group: 'Deposits' },
  { name: 'delete', does: 'Delete the selected outline or distance', group: 'Deposits' },
  { name: 'undo', does: 'Undo', group: 'Deposits', repeats: true },
  { name: 'redo', does: 'Redo', group: 'Deposits', repeats: true },
  { name: 'saved', does: 'Say when it was saved', group: 'Deposits' },
  { name: 'cancel', does: 'Give up; again: select', group: 'Deposits' },
  { name: 'site', does: 'Type where it lies', group: 'Description' },
  { name: 'density.1', does: 'Density 1, faint', group: 'Description' },
  { name: 'density.2', does: 'Density 2, moderate', group: 'Description' },
  { name: 'density.3', does: 'Density 3, dense', group: 'Description' },
  { name: 'morphology.nodular', does: 'Nodular', group: 'Description' },
  { name: 'morphology.sheet-like', does: 'Sheet-like', group: 'Description' },
  { name: 'morphology.reticular', does: 'Reticular', group: 'Description' },
  { name: 'morphology.linear', does: 'Linear', group: 'Description' },
  { name: 'morphology.amorphous', does: 'Amorphous', group: 'Description' },
  { name: 'morphology.punctate', does: 'Punctate', group: 'Description' },
  { name: 'morphology.tumoral-mass', does: 'Tumoral mass', group: 'Description' },
  { name: 'pointer.left', does: 'Pointer left; with Shift by one pixel', group: 'Pointer', repeats: true },
  { name: 'pointer.right', does: 'Pointer right', group: 'Pointer', repeats: true },
  { name: 'pointer.up', does: 'Pointer up', group: 'Pointer', repeats: true },
  { name: 'pointer.down', does: 'Pointer down', group: 'Pointer', repeats: true },
  { name: 'pointer.click', does: 'Click where the pointer is', group: 'Pointer' },
  { name: 'pointer.hold', does: 'Press and hold, or let go: drag with the arrows', group: 'Pointer' },
];

const ENTRIES = new Map(CATALOGUE.map((entry) => [entry.name, entry]));

export function entryOf(name: string): CatalogueEntry | undefined {
  return ENTRIES.get(name);
}
