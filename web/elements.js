// The DOM element of each role: made once, changed only by property and attribute, so that a name is never markup.

// In the order of ui::Role (src/ui/kit/mirror.hpp): tag, ARIA role where the tag does not say it, where the name goes.
const LABEL = 1, TEXT = 2, FIELD = 3;
const SHAPES = [
  ['header', , LABEL], ['nav', , LABEL], ['main', , LABEL], ['aside', , LABEL], ['section', , LABEL], ['div', 'group', LABEL],
  ['div', 'dialog', LABEL], ['ul', 'list', LABEL], ['li', 'listitem', TEXT], ['table', 'table', LABEL], ['tr', 'row', LABEL],
  ['th', 'columnheader', TEXT], ['td', 'cell', TEXT], ['div', 'group', LABEL],
  ['h1', , TEXT], ['p', , TEXT], ['p', 'img', LABEL], ['p', 'status', TEXT],
  ['button', , TEXT], ['a', , TEXT], ['input', 'radio', FIELD], ['input', 'checkbox', FIELD],
  ['button', , TEXT], ['button', , TEXT],
  ['input', 'text', FIELD], ['input', 'password', FIELD], ['input', 'date', FIELD], ['select', , FIELD],
];
export const ROLE = { picture_target: 22, file_button: 23 };
const DIALOG = 6, HEADING = 14, STATUS = 17, FIRST_CONTROL = 18, TEXT_FIELD = 24;
export const isControl = (node) => node.role >= FIRST_CONTROL;

// ui::State
export const DISABLED = 1, TAKES_KEYS = 1024, CELL = 16384;
const PRESSED = 2, SWITCH = 4, SELECTED = 8, EXPANDED = 16, EXPANDABLE = 32, INVALID = 64, CURRENT = 128, REQUIRED = 256, TAB_STOP = 512, BARE = 4096;

/** Nodes with the same kind can share an element. A text field of more lines says so in its level. */
export const kindOf = ({ role, level }) => role * 8 + (role === HEADING || role === TEXT_FIELD ? Math.min(level, 6) : 0);

/**
 * @typedef {object} Parts
 * @property {HTMLElement} element  what stands in the tree
 * @property {HTMLElement} control  what can have the focus: the field inside, or the element itself
 * @property {HTMLElement} [label] @property {HTMLElement} [hint]  of a field
 * @property {Text} [text]          the name, where it is the contents
 */

/** What stands in the tree, of each node that there is or was: all else was put there by somebody else. @type {WeakSet<Node>} */
const ours = new WeakSet();

/** @returns {Parts} */
export function createElement(node) {
  const parts = createParts(node);
  ours.add(parts.element);
  return parts;
}

function createParts({ id, role, level, parent }) {
  const [tag, aria, named] = SHAPES[role];
  if (named === FIELD) return createField(id, role, level, parent, tag, aria);
  const element = document.createElement(role === HEADING ? `h${level || 2}` : tag);
  if (aria) element.setAttribute('role', aria);
  if (tag === 'button') element.type = 'button';
  if (tag === 'a') element.href = '#';
  if (role === DIALOG) element.setAttribute('aria-modal', 'true');
  if (role === STATUS) element.setAttribute('aria-live', 'off');  // what must be said is announced apart
  if (role === ROLE.file_button) element.className = 'over';
  const parts = { element, control: element };
  if (named === TEXT) {
    parts.text = document.createTextNode('');
    element.append(parts.text);
  }
  return parts;
}

function createField(id, role, level, parent, tag, type) {
  const element = document.createElement('div');
  const label = document.createElement('label');
  const hint = document.createElement('p');
  const several = role === TEXT_FIELD && level > 1;
  const control = document.createElement(several ? 'textarea' : tag);
  if (type && !several) control.type = type;
  element.className = 'field';
  if (role >= TEXT_FIELD) {
    control.className = 'over';
    control.autocomplete = 'off';
    control.spellcheck = false;  // some browsers send what is checked to their maker
  }
  if (type === 'radio') control.name = `group${parent}`;
  control.id = label.htmlFor = `field${id}`;
  hint.id = `hint${id}`;
  element.append(label, control, hint);
  return { element, control, label, hint };
}

/** Everything but place and value. */
export function dress({ parts: { control, element, label, hint, text }, role, state, name, description }, plain) {
  const set = (attribute, value, on = control) => {
    if (value === undefined || value === '') on.removeAttribute(attribute);
    else if (on.getAttribute(attribute) !== String(value)) on.setAttribute(attribute, value);
  };
  if (label) {
    setText(label, name);
    setText(hint, description);
    set('aria-describedby', description && hint.id);
    set('aria-invalid', state & INVALID ? 'true' : undefined);
    set('aria-required', state & REQUIRED ? 'true' : undefined);
    control.disabled = Boolean(state & DISABLED);
    control.classList.toggle('bare', Boolean(state & BARE));
    control.classList.toggle('cell', Boolean(state & CELL));
    if (control.type === 'radio' || control.type === 'checkbox') control.checked = Boolean(state & SELECTED);
    return;
  }
  if (text) {
    showText(element, text, name);
  } else {
    set('aria-label', name, element);
  }
  set('aria-description', description);
  set('aria-disabled', state & DISABLED ? 'true' : undefined);  // stays reachable: people must find out that it exists
  set('aria-pressed', state & SWITCH ? Boolean(state & PRESSED) : undefined);
  set('aria-expanded', state & EXPANDABLE ? Boolean(state & EXPANDED) : undefined);
  set('aria-current', state & CURRENT ? 'page' : state & SELECTED ? 'true' : undefined);
  if (role === ROLE.picture_target) control.tabIndex = plain || state & TAB_STOP ? 0 : -1;
}

// Translators and extensions put nodes of their own in place of ours.
function showText(element, text, name) {
  if (text.data !== name) text.data = name;
  if (element.firstChild !== text) element.prepend(text);
  for (const child of [...element.childNodes]) if (child !== text && !ours.has(child)) child.remove();
}

function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
