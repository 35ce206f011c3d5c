// Pages on paper: real elements, so that text can be selected and read out; nothing of the canvas and its buttons is on them.
// What stands on them the program says (src/picture/sheet.hpp): parts divided by LINE, cells by CELL.
const CELL = '\u001f', LINE = '\u001e';
const STYLE = 'print.css';
const SMALL = 150;  // pixels: what belongs to a picture of this width stands beside it

/** @returns {HTMLElement} with this text, of which no line begins with a percent sign, and perhaps a class */
function element(tag, text, className) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text.replace(/(\d) %/g, '$1\u00A0%');
  return made;
}

/** Groups of so many cells. @param {string[]} cells */
const inGroups = (cells, size) => Array.from({ length: Math.floor(cells.length / size) }, (_, at) => cells.slice(at * size, at * size + size));

/** A picture of the program's own, never markup of anybody else: parsed as XML, without a script. */
const pictureOf = (svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;

function figure(svg, spoken) {
  const made = element('figure');
  const documentElement = pictureOf(svg);
  documentElement.setAttribute('role', 'img');
  documentElement.setAttribute('aria-label', spoken);
  if (Number(documentElement.getAttribute('width')) < SMALL) made.className = 'small';
  made.append(document.importNode(documentElement, true));
  return made;
}

function list(tag, items, className) {
  const made = element(tag, '', className);
  made.append(...items.map((item) => (typeof item === 'string' ? element('li', item) : item)));
  return made;
}

function table([columns, ...cells]) {
  const [heads, ...rows] = inGroups(cells, Number(columns));
  const made = element('table');
  const row = (texts, tag) => {
    const line = element('tr');
    line.append(...texts.map((text, at) => {
      const cell = element(tag && (tag === 'th' || at === 0) ? 'th' : 'td', text);
      if (cell.tagName === 'TH') cell.scope = tag === 'th' ? 'col' : 'row';
      return cell;
    }));
    return line;
  };
  const head = element('thead'), body = element('tbody');
  head.append(row(heads, 'th'));
  body.append(...rows.map((texts) => row(texts, 'tr')));
  made.append(head, body);
  return made;
}

const person = ([letter, name, what]) => {
  const item = element('li');
  item.append(element('span', letter, 'letter'), element('strong', name), element('span', what, 'what'));
  return item;
};

/** A sign beside words that say the same: only to be seen. */
function sign(svg) {
  const made = pictureOf(svg);
  made.setAttribute('aria-hidden', 'true');
  return document.importNode(made, true);
}

/** Words with their signs, in a box. */
function box([colour, title, ...cells]) {
  const made = element('div', '', colour ? 'box' : 'box open');
  if (colour) made.style.borderColor = colour;
  made.append(element('h3', title));
  const lines = inGroups(cells, 2);
  made.append(...(lines.every(([svg]) => svg)
    ? [list('ul', lines.map(([svg, words]) => {
      const item = element('li');
      item.append(sign(svg), element('span', words));
      return item;
    }))]
    : lines.map(([, words]) => element('p', words))));
  return made;
}

/** How to find somebody: what is not filled in is a line to write on. */
function reach([title, ...cells]) {
  const made = document.createDocumentFragment();
  made.append(element('h3', title), list('ul', inGroups(cells, 3).map(([svg, label, words]) => {
    const item = element('li');
    item.append(sign(svg), element('strong', label), element('span', words, words ? '' : 'line'));
    return item;
  }), 'reach'));
  return made;
}

const numbered = ([number, text]) => {
  const item = element('li');
  item.append(element('span', number, 'number'), element('span', text));
  return item;
};

/** What each kind of part becomes. */
const PARTS = {
  title: ([title, detail]) => {
    const made = element('h1', title);
    if (detail) made.append(element('small', detail));
    return made;
  },
  heading: ([text, beside]) => {
    const made = element('h2', text);
    if (beside) made.append(element('small', beside));
    return made;
  },
  figure: ([svg, spoken]) => figure(svg, spoken),
  people: (cells) => list('ul', inGroups(cells, 3).map(person), 'people'),
  list: (cells) => list('ul', cells),
  dates: (cells) => list('ol', inGroups(cells, 2).map(numbered), 'dates'),
  rules: (cells) => list('ul', cells, 'rules'),
  table,
  note: ([text]) => element('p', text, 'note'),
  question: ([asked, question]) => {
    const made = element('hgroup');
    made.append(element('p', asked), element('h1', question));
    return made;
  },
  lead: ([text]) => element('p', text, 'lead'),
  number: ([number, what]) => {
    const made = element('p', '', 'count');
    made.append(element('strong', number), element('span', what));
    return made;
  },
  signature: ([text]) => element('p', text, 'signature'),
  name: ([name, role]) => {
    const made = element('hgroup');
    made.append(element('h2', name), element('p', role));
    return made;
  },
  box,
  reach,
  ask: ([svg, words, below]) => {
    const made = element('div', '', 'ask'), text = element('p');
    text.append(element('strong', words), element('span', below));
    made.append(sign(svg), text);
    return made;
  },
  foot: ([left, right]) => {
    const made = element('footer');
    made.append(element('span', left), element('span', right));
    return made;
  },
};

/** A strand of a page: its heading, and columns side by side. What follows goes into the first one. */
function strand([number, title]) {
  const made = element('section'), heading = element('h2'), column = element('div');
  heading.append(element('span', number, 'strand-number'), title);
  made.append(heading, column);
  return made;
}

/** @param {string} text @returns {HTMLElement} */
export function pagesOf(text) {
  const pages = element('div');
  pages.id = 'print';
  let sheet = pages, inside = pages;
  for (const [kind, ...cells] of text.split(LINE).filter(Boolean).map((line) => line.split(CELL))) {
    if (kind === 'sheet') {
      const [organisation, round, what, whom] = cells;
      sheet = element('article');
      const head = element('header'), left = element('div'), right = element('div');
      left.append(element('strong', organisation), element('span', round));
      right.append(element('strong', what), element('span', whom));
      head.append(left, right);
      sheet.append(head);
      pages.append(sheet);
      inside = sheet;
    } else if (kind === 'plain') {
      sheet = inside = element('article', '', 'plain');
      pages.append(sheet);
    } else if (kind === 'pair') {
      const made = element('section', '', 'pair');
      inside = element('div');
      made.append(inside);
      sheet.append(made);
    } else if (kind === 'strand') {
      const made = strand(cells);
      sheet.append(made);
      inside = made.lastElementChild;
    } else if (kind === 'column') {
      const column = element('div');
      inside.after(column);
      inside = column;
    } else if (kind === 'whole') {
      inside = sheet;
    } else if (PARTS[kind]) {
      (kind === 'foot' ? sheet : inside).append(PARTS[kind](cells));
    }
  }
  return pages;
}

/** Waits for the style: without it the page itself would be on the paper. */
function styled() {
  const known = document.querySelector(`link[href$="${STYLE}"]`);
  if (known) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: new URL(STYLE, import.meta.url).href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => { link.remove(); reject(new Error(`no ${STYLE}`)); });
    document.head.append(link);
  });
}

/** Opens the window for printing; the pages are gone when it is closed. @param {string} text */
export async function printPages(text) {
  await styled();
  document.getElementById('print')?.remove();
  const pages = pagesOf(text);
  document.body.append(pages);
  addEventListener('afterprint', () => pages.remove(), { once: true });
  print();
}
