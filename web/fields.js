// Real fields on top of the canvas: their place and their contents, while somebody types.

/** @typedef {import('./mirror.js').Node} Node */

/** Field and program each know a value. While a person types, the program only answers late: that is no reason to change the field. */
export function showValue(node) {
  const { parts, value } = node;
  const { control } = parts;
  if (control.tagName === 'SELECT') return showOptions(node);
  if (!parts.label || control.type === 'checkbox' || control.type === 'radio') return;
  const typing = document.activeElement === control;
  if (typedIn(control) === value) {
    parts.typed = [];
  } else if (!typing || !(parts.composing || parts.typed?.includes(value))) {
    control.value = value;
    parts.typed = [];
  }
}

/** In one form, whatever keyboard or page it came from: an accent and its letter are one. */
export const typedIn = ({ value }) => value.normalize();

function showOptions({ parts, value }) {
  const [chosen, ...names] = value.split('\n');
  const { control } = parts;
  const list = names.join('\n');
  // Against what is there: others change it too.
  if (Array.from(control.options, (option) => option.textContent).join('\n') !== list) {
    control.replaceChildren(...names.map((name) => new Option(name)));
  }
  control.selectedIndex = Number(chosen);
}

export function noteTyped({ parts }, composing) {
  parts.composing = composing;
  (parts.typed ??= []).push(typedIn(parts.control));
}

/** What the program made of it ("jan " may have become "Jan") is shown once nobody types there any more. */
export function settleLater(current) {
  setTimeout(() => {
    const node = current();
    if (!node?.parts.label) return;
    node.parts.composing = false;
    if (document.activeElement !== node.parts.control) showValue(node);
  }, 250);
}

const RING = 8;  // room for the focus ring outside what is cut off

/** Cut off where the scroll area ends that it stands in, its focus ring too. */
export function cutOff({ parts, rect, clip }) {
  const cut = [
    clip.y - rect.y, rect.x + rect.width - clip.x - clip.width, rect.y + rect.height - clip.y - clip.height, clip.x - rect.x,
  ].map((edge) => (edge > 0 ? Math.ceil(edge) : -Math.min(RING, Math.floor(-edge))));
  const path = cut.some((edge) => edge > -RING) ? `inset(${cut.map((edge) => `${edge}px`).join(' ')})` : '';
  if (parts.cut !== (parts.cut = path)) parts.element.style.clipPath = path;
}

/** Text as large as the canvas would draw it. */
export function placeField({ parts, rect }) {
  const { style } = parts.element;
  const height = rect.height / (Number(document.documentElement.style.getPropertyValue('--scale')) || 1);
  const size = parts.control.tagName === 'TEXTAREA' || height <= 48 ? Math.min(17, Math.max(15, height * 0.4)) : height * 0.36;
  style.fontSize = `calc(${Math.round(size)}px * var(--scale))`;
}
