// Keys go to the browser first in everything it does itself. The program is asked about the rest, and only what it used
// is kept from the browser.

const TEXT = 'input:not([type=checkbox]):not([type=radio]), textarea';
const PRESSABLE = 'button, a, input, select, textarea';
const NEVER = new Set(['Tab', 'F5', 'F11', 'F12', 'Dead', 'Process', 'Unidentified', 'Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);
const NEVER_WITH_CTRL = new Set(['r', 'l', 't', 'n', 'w', '+', '-', '=', '0']);

const BY_AN_INPUT_METHOD = 229;  // key code. Safari ends the composing before it tells the key that ended it

// What a cell of a grid gives the program, beside what every field does.
const CELL_KEYS = new Set(['F8', 'ctrl+d', 'ctrl+Enter', 'alt+ArrowDown', 'ctrl+Home', 'ctrl+End', 'ctrl+shift+ArrowUp', 'ctrl+shift+ArrowDown',
  'ctrl+shift+Home', 'ctrl+shift+End']);
// Idem while all of it is selected: then it is about the cell, not about letters in it.
const WHOLE_CELL_KEYS = new Set(['ctrl+c', 'ctrl+z', 'Delete', 'ArrowLeft', 'ArrowRight', 'shift+ArrowLeft', 'shift+ArrowRight']);

export const isWholeSelected = ({ selectionStart, selectionEnd, value }) => selectionStart === 0 && selectionEnd === value.length;

/** With all of it selected, or from its edge, an arrow goes to the next cell. */
function leavesCell(field, name) {
  if (isWholeSelected(field)) return WHOLE_CELL_KEYS.has(name);
  return name === 'ArrowLeft' ? field.selectionEnd === 0 : name === 'ArrowRight' && field.selectionStart === field.value.length;
}

/** "ctrl+shift+z", "shift+ArrowUp", "n", "?": letters are small, and shift is named where the key does not show it. */
export function nameOf({ key, ctrlKey, metaKey, shiftKey, altKey }) {
  const letter = key.length === 1 && key.toLowerCase() !== key.toUpperCase();
  return (ctrlKey || metaKey ? 'ctrl+' : '') + (shiftKey && (letter || key.length > 1) ? 'shift+' : '')
    + (altKey ? 'alt+' : '') + (letter ? key.toLowerCase() : key);
}

/**
 * @param {(element: Element) => {id: number, takesKeys: boolean, isCell: boolean}} nodeOf  the mirror's node with the focus
 * @param {(id: number, name: string) => boolean} offer                    true when the program used it
 */
export function listenToKeys(nodeOf, offer) {
  let usedSpace = false;  // a space that the program used must not press as well, when it is let go or held
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (!event.repeat) usedSpace = false;
    if (event.defaultPrevented || event.isComposing || event.keyCode === BY_AN_INPUT_METHOD || NEVER.has(key) || event.getModifierState('AltGraph')) return;
    if ((event.ctrlKey || event.metaKey) && NEVER_WITH_CTRL.has(key.toLowerCase())) return;
    if (key === ' ' && event.repeat && usedSpace) return event.preventDefault();
    // Held, it would go on to press what came in the place of what it pressed.
    if (key === 'Enter' && event.repeat && target.tagName !== 'TEXTAREA') return event.preventDefault();
    const { id, takesKeys, isCell } = nodeOf(target);
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (target.matches?.(TEXT)) {
      // Typing is the browser's. A search field may walk its list of results.
      const walks = takesKeys && (key === 'ArrowUp' || key === 'ArrowDown');
      if (isCell && key === 'F2') {  // to change what stands there, instead of writing over it
        target.setSelectionRange(target.value.length, target.value.length);
        return event.preventDefault();
      }
      const leaves = isCell && (CELL_KEYS.has(nameOf(event)) || leavesCell(target, nameOf(event)));
      if (!leaves && (!plain || !(key === 'Escape' || key === 'Enter' || walks))) return;
    } else if (!takesKeys && target.matches?.(PRESSABLE) && plain && (key === 'Enter' || key === ' ')) {
      return;  // presses it, as everywhere
    } else if (target.matches?.('select, input[type=radio]') && plain && key.startsWith('Arrow')) {
      return;
    }
    const used = offer(id, nameOf(event));
    usedSpace = used && key === ' ';
    if (used) event.preventDefault();
  });
  addEventListener('keyup', (event) => { if (event.key === ' ' && usedSpace) event.preventDefault(); });
}
