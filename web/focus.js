// Where the keyboard is: kept while the tree changes, moved when the program asks, never lost to nothing.

import { isControl } from './elements.js';

const REACHABLE = 'button:not([tabindex="-1"]), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled)';
const RING = 3, GAP = 4;  // px

/** @typedef {import('./mirror.js').Node} Node */

export function createFocus({ root, plain, program, wake, nodeOf }) {
  let holding = false;       // the tree changes: what the browser reports meanwhile means nothing
  let had = null;            // node that had the focus before
  let reported = 0;          // the number the program knows
  let wanted = 0, serial = '0';
  let dialog = null, cameFrom = [];  // the element of the top dialog, and where the focus was before each
  let inert = new Set();

  function report() {
    if (holding) return;
    const node = nodeOf(document.activeElement);
    const id = node?.id ?? 0;
    if (node && !plain) drawInside(node);
    if (id === reported) return;
    if (reported) program.call('blur', reported);
    reported = id;
    if (id) program.call('focus', id, Number(!document.body.classList.contains('pointing')));
    wake();
  }

  // At the window's edge the ring would be cut off.
  function drawInside({ rect, parts }) {
    const room = Math.min(rect.x, rect.y, innerWidth - rect.x - rect.width, innerHeight - rect.y - rect.height) - RING;
    parts.control.style.outlineOffset = room < GAP ? `${Math.max(-RING, room)}px` : '';
  }

  root.addEventListener('focusin', () => {
    if (!holding) wanted = 0;  // the user went somewhere: an older wish of the program is over
    report();
  });
  root.addEventListener('focusout', () => queueMicrotask(report));
  addEventListener('pointerdown', () => document.body.classList.add('pointing'), true);
  addEventListener('keydown', () => document.body.classList.remove('pointing'), true);

  function give(control) {
    if (control.tabIndex < 0 && !control.hasAttribute('tabindex')) control.tabIndex = -1;  // a heading, a dialog
    control.focus({ preventScroll: !plain });  // the plain page scrolls as any page
  }
  const isHere = (control) => control?.isConnected && !control.closest('[inert]') && !control.disabled;

  // Only the top dialog can be reached.
  function showDialog(element) {
    const shut = new Set();
    for (let inside = element; inside && inside !== root; inside = inside.parentElement) {
      for (const other of inside.parentElement.children) if (other !== inside) shut.add(other);
    }
    for (const one of inert) one.inert = shut.has(one);
    for (const one of shut) one.inert = true;
    inert = shut;
  }

  // What took its place, else the next one beside it, else the one before, else where what is still there above it begins.
  function neighbourOf(gone, before, nodes) {
    const successor = nodes.get(String(gone.id))?.parts.control;
    if (isHere(successor)) return successor;
    const old = [...before.values()];
    const at = old.indexOf(gone);
    const beside = [...old.slice(at + 1), ...old.slice(0, at).reverse()].filter((node) => node.parent === gone.parent);
    for (const node of beside) if (isControl(node) && isHere(node.parts.control)) return node.parts.control;
    for (let up = before.get(String(gone.parent)); up; up = before.get(String(up.parent))) {
      const still = nodes.get(String(up.id))?.parts.element.querySelector(`h1, h2, h3, ${REACHABLE}`);
      if (isHere(still)) return still;
    }
    return Array.from(root.querySelectorAll(REACHABLE)).find(isHere) ?? root;
  }

  function moveForDialog(nodes) {
    const top = [...nodes.values()].filter((node) => node.parts.element.getAttribute('role') === 'dialog').at(-1);
    const element = top?.parts.element ?? null;
    const opened = element && element !== dialog && !cameFrom.some((one) => one.dialog === element);
    if (opened) cameFrom.push({ dialog: element, from: had?.parts.control });
    dialog = element;
    showDialog(element);
    let back = null;
    while (cameFrom.length && !cameFrom.at(-1).dialog.isConnected) back = cameFrom.pop().from;
    if (opened) return element.querySelector('.over') ?? element.querySelector(REACHABLE) ?? element;
    return isHere(back) ? back : null;
  }

  return {
    /** Before the tree changes. */
    hold() {
      holding = true;
      had = nodeOf(document.activeElement) ?? null;
    },

    /** After it changed. @param {Map<string, Node>} nodes @param {Map<string, Node>} before */
    settle(nodes, before, askedFor, askedSerial) {
      const forDialog = moveForDialog(nodes);
      if (askedSerial !== serial) wanted = askedFor;
      serial = askedSerial;
      const asked = wanted && nodes.get(String(wanted));
      if (asked) {
        give(asked.parts.control);
        wanted = 0;
      } else if (forDialog) {
        give(forDialog);
      } else if (had && document.activeElement !== had.parts.control) {
        give(isHere(had.parts.control) ? had.parts.control : neighbourOf(had, before, nodes));
      }
      holding = false;
      report();
    },
  };
}
