// The page after the program stopped by an error: what happened, that the work is safe, and how to get it. In two languages,
// because the program can no longer say which one the user reads.
import { saveFile } from './files.js';
import { STATUS } from './protocol.js';

const WORDS = [
  { lang: 'nl',
    title: 'Driehoek is gestopt door een fout',
    notStarted: 'Driehoek kan niet starten',
    safe: 'Dit ligt niet aan jou. Wat bewaard is, staat nog in deze browser. Laad de pagina opnieuw om verder te gaan. Bewaar eerst een bestand als je zeker wilt zijn.',
    reload: 'Laad Driehoek opnieuw',
    shown: 'Bewaar wat op het scherm stond als bestand',
    kept: 'Bewaar de laatst bewaarde stand als bestand' },
  { lang: 'en',
    title: 'Driehoek stopped because of an error',
    notStarted: 'Driehoek cannot start',
    safe: 'This is not your fault. What was saved is still in this browser. Load the page again to go on. Save a file first if you want to be sure.',
    reload: 'Load Driehoek again',
    shown: 'Save what was on screen as a file',
    kept: 'Save the last saved state as a file' },
];

/**
 * @param {unknown} error
 * @param {{lastState?: Uint8Array|null, storage: object, started: boolean, reload: (isStarted: boolean) => void}} page
 *   lastState: from the program's memory; may be missing
 */
export function showCrash(error, { lastState, storage, started, reload }) {
  console.error('driehoek:', error);
  const page = document.createElement('main');
  page.id = 'crash';
  const add = (tag, text, home = page) => {
    const element = document.createElement(tag);
    element.textContent = text;
    home.append(element);
    return element;
  };
  const button = (text, home, press) => add('button', text, home).addEventListener('click', press);
  const save = (bytes) => saveFile(`driehoek-${new Date().toISOString().slice(0, 10)}.json`, 'application/json', bytes);

  const id = location.hash.split('/')[1];  // src/app/links.cpp
  const newest = () => storage.newest().then(([, parts]) => parts[0]);
  const kept = Promise.resolve(id || newest()).then((one) => storage.open(one)).then(([status, parts]) => (
    status === STATUS.done || status === STATUS.older_opened ? parts[2] : null)).catch(() => null);
  for (const words of WORDS) {
    const part = add('section', '');
    part.lang = words.lang;
    add('h1', started ? words.title : words.notStarted, part);
    add('p', words.safe, part);
    button(words.reload, part, () => reload(started));
    if (lastState?.length) button(words.shown, part, () => save(lastState));
    kept.then((bytes) => { if (bytes) button(words.kept, part, () => save(bytes)); });
  }
  add('p', String(error?.message ?? error)).className = 'quiet';
  document.body.replaceChildren(page);
  const title = page.querySelector('h1');
  title.tabIndex = -1;
  title.focus();
}
