const TEXT_ROLES = new Set([
  'textbox',
  'searchbox',
  'combobox',
  'spinbutton',
  'listbox',
  'menu',
  'dialog',
  'alertdialog',
]);
const NO_TEXT = new Set(['button', 'checkbox', 'radio', 'range', 'reset', 'submit', 'image', 'color', 'file']);
const PRESSABLE = 'button, a[href], summary, [role="button"], [role="tab"], [role="menuitem"], [role="link"], input';

/**
 * Whether a key stroke belongs to somebody who writes, or to a dialog or menu: then no shortcut may fire. The event's
 * path is asked, because behind a shadow root the target is only the host.
 */
export function isTyping(event: KeyboardEvent): boolean {
  const composing = event.isComposing || event.key === 'Process'; // what an input method is still working on
  return composing || event.composedPath().some((node) => node instanceof HTMLElement && takesText(node));
}

/** Whether Space or Enter would press what has the focus. */
export function isPressing(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (event.key === ' ' || event.key === 'Enter') && target instanceof HTMLElement && target.matches(PRESSABLE);
}

function takesText(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) {
    return !NO_TEXT.has(element.type);
  }
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    element.isContentEditable ||
    TEXT_ROLES.has(element.getAttribute('role') ?? '')
  );
}
