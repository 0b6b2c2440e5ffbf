/** What of a keyboard event says which key it is. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const NAMES: Partial<Record<string, string>> = {
  ' ': 'Space',
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};
const MODIFIERS = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Process']);

/**
 * How a stroke may be written, the likeliest first: "W", "Ctrl+Shift+Z", "?", "Shift+1". A character that needs Shift on
 * this keyboard is that character; a digit with Shift is known by its place, whatever character it writes.
 */
export function strokesOf(event: Pressed): readonly string[] {
  if (MODIFIERS.has(event.key)) {
    return [];
  }
  const control = event.ctrlKey || event.metaKey ? 'Ctrl+' : '';
  const before = control + (event.altKey ? 'Alt+' : '');
  const shift = event.shiftKey ? 'Shift+' : '';
  const digit = /^Digit([0-9])$/.exec(event.code)?.[1];
  if (isLetter(event.key)) {
    return [`${before}${shift}${event.key.toUpperCase()}`];
  }
  if (event.key.length === 1 && event.key !== ' ') {
    const byPlace = digit !== undefined && event.shiftKey ? [`${before}Shift+${digit}`] : [];
    return [`${before}${event.key}`, ...byPlace];
  }
  return [`${before}${shift}${NAMES[event.key] ?? event.key}`];
}

function isLetter(key: string): boolean {
  return key.length === 1 && key.toLowerCase() !== key.toUpperCase();
}

/** Whether a stroke is the browser's own, so that no page can have it. */
export function isTheBrowsers(stroke: string): boolean {
  return /^(Ctrl\+(Shift\+)?(W|N|T|Tab)|Alt\+F4|F11|F12)$/.test(stroke);
}
