/** What a key does on the chart. */
export type KeyAction =
  | { kind: 'step'; by: -1 | 1 }
  | { kind: 'pick'; by: -1 | 1 }
  | { kind: 'move'; by: -1 | 1 }
  | { kind: 'zoom'; factor: number }
  | { kind: 'reset' }
  | { kind: 'open' };

const PLAIN: Record<string, KeyAction> = {
  ArrowLeft: { kind: 'step', by: -1 },
  ArrowRight: { kind: 'step', by: 1 },
  ArrowUp: { kind: 'pick', by: -1 },
  ArrowDown: { kind: 'pick', by: 1 },
  '+': { kind: 'zoom', factor: 0.7 },
  '=': { kind: 'zoom', factor: 0.7 },
  '-': { kind: 'zoom', factor: 1 / 0.7 },
  '0': { kind: 'reset' },
  Home: { kind: 'reset' },
  Enter: { kind: 'open' },
};

/** The action of a key press; null when the key is not the chart's. */
export function keyAction(
  press: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): KeyAction | null {
  if (press.ctrlKey || press.metaKey || press.altKey) {
    return null;
  }
  const action = PLAIN[press.key] ?? null;
  return press.shiftKey && action?.kind === 'step' ? { kind: 'move', by: action.by } : action;
}
