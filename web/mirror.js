// Keeps a real element for everything the program shows (format: src/ui/kit/mirror.hpp). The elements own focus and text; what
// happens to them goes back by number. Never decides what anything means.
import { CELL, DISABLED, ROLE, TAKES_KEYS, createElement, dress, isControl, kindOf } from './elements.js';
import { cutOff, noteTyped, placeField, settleLater, showValue, typedIn } from './fields.js';
import { createFocus } from './focus.js';
import { isWholeSelected } from './keys.js';

/**
 * @typedef {object} Node  one record of the publication, and what was made of it
 * @property {number} id @property {number} parent @property {number} role @property {number} state @property {number} level
 * @property {{x: number, y: number, width: number, height: number}} rect  in CSS pixels of the page; clip likewise
 * @property {import('./elements.js').Parts} parts
 */

/**
 * @param {object} page
 * @param {HTMLElement} page.root @param {HTMLElement} page.polite @param {HTMLElement} page.urgent  live regions
 * @param {boolean} page.plain  the mirror is the page itself: places are left to the style sheet
 * @param {{call: Function, give: Function}} page.program
 * @param {() => void} page.wake   something happened
 * @param {() => void} page.gaveInput  something was typed or pressed
 * @param {() => void} page.settle  ... and must be known before what comes now
 * @param {() => void} page.pickFile
 */
export function createMirror({ root, polite, urgent, plain, program, wake, gaveInput, settle, pickFile }) {
  /** In reading order, by number. @type {Map<string, Node>} */
  let nodes = new Map();
  /** @type {WeakMap<Element, Node>} */
  const nodeOfElement = new WeakMap();
  const focus = createFocus({ root, plain, program, wake, nodeOf: (element) => nodeOfElement.get(element) });
  let announced = '0';

  // Translators and extensions change the page as well. What they touched is put right at once, and what they touch again a
  // second later: two programs that mend each other never come to rest.
  /** @type {WeakMap<Node, Node>} */
  const nodeOfPart = new WeakMap();
  const mended = new Set(), touched = new Set();  // parts
  let again = 0;
  const watcher = new MutationObserver((changes) => mend(changes.map(ownerOf)));
  watcher.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: ['aria-label', 'aria-description'] });

  function ownerOf({ target }) {
    let part = target;
    while (part && !nodeOfPart.has(part)) part = part.parentNode;
    return nodeOfPart.get(part);
  }

  function mend(owners) {
    for (const node of new Set(owners)) {
      if (!node) continue;
      if (mended.has(node.parts)) {
        touched.add(node.parts);
        again ||= setTimeout(mendAgain, 1000);
        continue;
      }
      mended.add(node.parts);
      dress(node, plain);
      showValue(node);
    }
    arrange();
    watcher.takeRecords();  // what was done here
  }

  function mendAgain() {
    again = 0;
    mended.clear();
    const owners = [...nodes.values()].filter((node) => touched.delete(node.parts));
    mend(owners);
  }

  function publish(text) {
    globalThis.driehoek.publications++;
    mended.clear();
    for (const node of watcher.takeRecords().map(ownerOf)) if (node) touched.add(node.parts);
    const [head, ...records] = text.split('\x1e');
    const [title, language, focusId, focusSerial, announcement, isUrgent, words] = head.split('\x1f');
    const before = nodes;
    focus.hold();
    nodes = new Map();
    for (const record of records) read(record, before);
    arrange();
    for (const [key, node] of before) {
      if (nodes.get(key)?.parts !== node.parts) node.parts.element.remove();
    }
    touched.clear();
    watcher.takeRecords();
    if (!plain) for (const node of nodes.values()) position(node);
    focus.settle(nodes, before, Number(focusId), focusSerial);

    if (document.title !== title) document.title = title;
    document.documentElement.lang = language;
    if (announcement !== announced) (isUrgent === '1' ? urgent : polite).replaceChildren(words);
    announced = announcement;
  }

  function read(record, before) {
    const fields = record.split('\x1f');
    const [id, parent, role, state, level, ...places] = fields.slice(0, 13).map(Number);
    const [name, value, description] = fields.slice(13);
    const rectAt = (at) => ({ x: places[at], y: places[at + 1], width: places[at + 2], height: places[at + 3] });
    const node = { record, id, parent, role, state, level, name, value, description, rect: rectAt(0), clip: rectAt(4) };
    let key = String(id);
    while (nodes.has(key)) key += '+';  // a number given twice is a mistake, but nothing may get lost
    const old = before.get(key);
    const same = old && kindOf(old) === kindOf(node);
    node.parts = same ? old.parts : createElement(node);
    nodes.set(key, node);
    nodeOfElement.set(node.parts.control, node);
    nodeOfPart.set(node.parts.element, node);
    if (same && old.record === record && !touched.has(node.parts)) return;
    dress(node, plain);
    showValue(node);
  }

  const above = (node) => nodes.get(String(node.parent));

  // Reading order, with as few moves as possible: in older browsers what is moved loses the focus.
  function arrange() {
    const alive = new Set(Array.from(nodes.values(), (node) => node.parts.element));
    const last = new Map();
    for (const node of nodes.values()) {
      const { element } = node.parts;
      const parent = above(node)?.parts;
      const home = parent?.element ?? root;
      const previous = last.get(home) ?? parent?.text;
      let next = previous ? previous.nextSibling : home.firstChild;
      while (next && !alive.has(next)) next = next.nextSibling;  // about to be removed
      if (next !== element) {
        if (home.moveBefore && element.isConnected && home.isConnected) home.moveBefore(element, next);
        else home.insertBefore(element, next);
      }
      last.set(home, element);
    }
  }

  function position(node) {
    const { element } = node.parts;
    const origin = above(node)?.rect ?? { x: 0, y: 0 };
    const { x, y, width, height } = node.rect;
    const place = [x - origin.x, y - origin.y, width, height].map((number) => `${Math.round(number * 10) / 10}px`);
    if (node.parts.place !== (node.parts.place = place.join())) {
      [element.style.left, element.style.top, element.style.width, element.style.height] = place;
    }
    if (isControl(node)) cutOff(node);
    if (node.parts.label) placeField(node);
  }

  const nodeOf = (event) => nodeOfElement.get(event.target);
  root.addEventListener('click', (event) => {
    const node = nodeOf(event);
    if (!node || !isControl(node)) return;
    const { type, tagName } = event.target;
    // The program says what is checked; a link leads nowhere by itself.
    if (tagName === 'A' || type === 'checkbox' || type === 'radio') event.preventDefault();
    if (node.parts.label && type !== 'checkbox' && type !== 'radio') return;
    // Now: later is outside the user's gesture.
    if (node.role === ROLE.file_button) return node.state & DISABLED ? undefined : pickFile();
    settle();
    if (nodeOf(event).state & DISABLED) return;  // as it is now, not as it was before the last typing
    program.call('press', node.id);
    gaveInput();
  });
  root.addEventListener('input', (event) => {
    const node = nodeOf(event);
    const { tagName, type } = event.target;
    if (!node || tagName === 'SELECT' || type === 'checkbox' || type === 'radio') return;
    noteTyped(node, event.isComposing);
    program.give('text', [node.id], typedIn(event.target));
    gaveInput();
  });
  root.addEventListener('compositionend', (event) => {
    const node = nodeOf(event);
    if (node) node.parts.composing = false;
  });
  root.addEventListener('change', (event) => {
    const node = nodeOf(event);
    if (!node || event.target.tagName !== 'SELECT') return;
    program.call('choose', node.id, event.target.selectedIndex);
    gaveInput();
  });
  // As in a sheet of calculations: what is typed comes in the place of what stands there.
  root.addEventListener('focusin', (event) => { if (nodeOf(event)?.state & CELL) event.target.select?.(); });
  // A field takes what is pasted into it; several cells are the program's, and so is what is pasted over a cell as a whole, or where
  // no field is.
  addEventListener('paste', (event) => {
    const node = nodeOf(event);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const isField = event.target.matches?.('input, textarea, select');
    const isOverCell = Boolean(node && node.state & CELL) && (isWholeSelected(event.target) || /[\t\r\n]./.test(text));
    if (!text || (isField && !isOverCell)) return;
    event.preventDefault();
    settle();
    program.give('paste', [node?.id ?? 0], text.normalize());
    gaveInput();
  });
  root.addEventListener('focusout', (event) => settleLater(() => nodeOf(event)));

  /** Moves the focus to what stands at a point of the canvas; to nothing when nothing there can have it. */
  function focusAt(x, y) {
    const inside = (rect) => x >= rect.x && y >= rect.y && x < rect.x + rect.width && y < rect.y + rect.height;
    let found = null;
    for (const node of nodes.values()) {
      if (isControl(node) && inside(node.rect) && inside(node.clip) && !node.parts.control.closest('[inert]')) found = node;
    }
    if (found) found.parts.control.focus({ preventScroll: true });
    else if (document.activeElement !== document.body) document.activeElement?.blur();
  }

  return {
    publish,
    focusAt,
    /** For the keys: which node an element is. */
    nodeOf(element) {
      const node = nodeOfElement.get(element);
      return { id: node?.id ?? 0, takesKeys: Boolean(node && node.state & TAKES_KEYS), isCell: Boolean(node && node.state & CELL) };
    },
  };
}
