import type { ToolName } from './tool';

/** What a key asks for. */
export type Command =
  | { readonly kind: 'tool'; readonly tool: ToolName }
  | { readonly kind: 'preset'; readonly number: number }
  /** Something the page does and not the viewer, by its name. */
  | { readonly kind: 'page'; readonly name: string }
  | {
      readonly kind:
        | 'zoom-in'
        | 'zoom-out'
        | 'fit'
        | 'actual-pixels'
        | 'invert'
        | 'space'
        | 'outlines'
        | 'texts'
        | 'scale-bar'
        | 'next'
        | 'previous'
        | 'undo'
        | 'redo'
        | 'delete'
        | 'cancel'
        | 'finish'
        | 'wider'
        | 'narrower'
        | 'help';
    };

type Stroke = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Keys in the order in which the sheet of shortcuts shows them. */
export const SHORTCUTS: readonly { readonly key: string; readonly does: string; readonly command: Command }[] = [
  { key: 's', does: 'Select and reshape', command: { kind: 'tool', tool: 'select' } },
  { key: 'n', does: 'New deposit: click inside it', command: { kind: 'tool', tool: 'assist' } },
  { key: 'f', does: 'Freehand outline', command: { kind: 'tool', tool: 'freehand' } },
  { key: 'y', does: 'Polygon outline', command: { kind: 'tool', tool: 'polygon' } },
  { key: 'e', does: 'Ellipse outline', command: { kind: 'tool', tool: 'ellipse' } },
  { key: 'd', does: 'Line of known length', command: { kind: 'tool', tool: 'line' } },
  { key: 'w', does: 'Window: width and centre', command: { kind: 'tool', tool: 'window' } },
  { key: 'z', does: 'Zoom', command: { kind: 'tool', tool: 'zoom' } },
  { key: 'p', does: 'Pan', command: { kind: 'tool', tool: 'pan' } },
  { key: 'i', does: 'Invert grey', command: { kind: 'invert' } },
  { key: 'a', does: 'Hide or show outlines (hold to peek)', command: { kind: 'outlines' } },
  { key: 'o', does: 'Hide or show texts', command: { kind: 'texts' } },
  { key: 'g', does: 'Hide or show the scale bar', command: { kind: 'scale-bar' } },
  { key: '+', does: 'Zoom in', command: { kind: 'zoom-in' } },
  { key: '-', does: 'Zoom out', command: { kind: 'zoom-out' } },
  { key: '=', does: 'Whole film', command: { kind: 'fit' } },
  { key: 'Tab', does: 'Next deposit (Shift: previous)', command: { kind: 'next' } },
  { key: 'PageUp', does: 'Earlier visit', command: { kind: 'page', name: 'visit.earlier' } },
  { key: 'PageDown', does: 'Later visit', command: { kind: 'page', name: 'visit.later' } },
  { key: 'c', does: 'Compare with the prior film, or not', command: { kind: 'page', name: 'compare' } },
  { key: ']', does: 'Proposed outline wider (or wheel)', command: { kind: 'wider' } },
  { key: '[', does: 'Proposed outline narrower', command: { kind: 'narrower' } },
  { key: 'Enter', does: 'Close the polygon; take the proposed outline', command: { kind: 'finish' } },
  { key: 'Delete', does: 'Delete the selected outline', command: { kind: 'delete' } },
  { key: 'Escape', does: 'Give up; again: select', command: { kind: 'cancel' } },
  { key: '?', does: 'This sheet', command: { kind: 'help' } },
];

/** Keys that the table of single keys cannot tell; shown on the sheet as they are. */
export const OTHER_SHORTCUTS: readonly { readonly key: string; readonly does: string }[] = [
  { key: '1 – 9', does: 'Windows in their order' },
  { key: '0', does: 'As acquired' },
  { key: 'Shift+1', does: 'One film pixel is one screen pixel' },
  { key: 'Space', does: 'Reset the view; with drag: pan' },
  { key: 'Ctrl+Z', does: 'Undo' },
  { key: 'Ctrl+Y', does: 'Redo' },
];

const SINGLE = new Map(SHORTCUTS.map(({ key, command }) => [key, command]));

/** The command of a key stroke, if it has one. */
export function commandOf(stroke: Stroke): Command | undefined {
  if (stroke.altKey) {
    return undefined;
  }
  if (stroke.ctrlKey || stroke.metaKey) {
    return withControl(stroke);
  }
  if (stroke.code === 'Digit1' && stroke.shiftKey) {
    return { kind: 'actual-pixels' };
  }
  if (stroke.key === 'Tab' && stroke.shiftKey) {
    return { kind: 'previous' };
  }
  if (stroke.key === ' ') {
    return { kind: 'space' };
  }
  if (/^[0-9]$/.test(stroke.key)) {
    return { kind: 'preset', number: Number(stroke.key) };
  }
  return SINGLE.get(stroke.key.length === 1 ? stroke.key.toLowerCase() : stroke.key);
}

function withControl({ key, shiftKey }: Stroke): Command | undefined {
  switch (key.toLowerCase()) {
    case 'z':
      return { kind: shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    default:
      return undefined;
  }
}
