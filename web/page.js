// Puts the page's parts together and starts the program.
import createProgram from './driehoek.js';
import { createComposer } from './composer.js';
import { showCrash } from './crash.js';
import { createFiles } from './files.js';
import { createFrames } from './frames.js';
import { createHost } from './host.js';
import { listenToKeys } from './keys.js';
import { createLetters } from './letters.js';
import { createMirror } from './mirror.js';
import { listenToPointers } from './pointer.js';
import { startProgram } from './program.js';
import { STATUS, pack } from './protocol.js';
import { createSealed } from './sealed.js';
import { createWall } from './wall.js';
import { createStorage } from './storage.js';
import { watchSurface } from './surface.js';
import { watchUpdates } from './updates.js';
import { createWorkbooks } from './workbook.js';
import { createWriters } from './writer.js';

const WISHES = [  // in the order of driehoek_preferences
  '(prefers-color-scheme: dark)', '(prefers-contrast: more), (forced-colors: active)', '(prefers-reduced-motion: reduce)',
  '(pointer: coarse)',
].map((query) => matchMedia(query));

const WEIGHTS = ['400', '600', '700'];  // of the first fonts
const SHOW_WITHIN = 250, ASK_AGAIN = 3000;  // ms
const FLUSH_WITHIN = 3000;  // ms; the program needs some turns until what it sent is told as kept

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

// How the mirror looks on paper, and where it is what the user sees. Settles when the style is there, or cannot come.
function addPlainStyle(media) {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href: new URL('plain.css', import.meta.url).href, media });
  document.head.append(link);
  return new Promise((resolve) => { link.onload = link.onerror = resolve; });
}

/** @param {(isStarted: boolean) => void} reload  the page again, newer where it can be */
export async function start({ compiled, fonts, loading, fetchBytes, reload }) {
  const by = (id) => document.getElementById(id);
  const canvas = by('canvas');
  let program = null, mirror = null;

  const FRAMES_AFTER_INPUT = 2;  // until every part of the view knows what was typed or pressed
  let unsettled = 0;
  let published = '', isReady = false;
  // Not while what is kept is still being opened.
  function show() {
    if (!isReady || !mirrorRoot.firstChild || !loading.isConnected) return;
    loading.remove();
    requestAnimationFrame(() => {
      performance.mark('first-frame');  // the next frame: the first one is on screen
      setTimeout(afterFirstFrame);
    });
  }
  const frames = createFrames((now) => {
    unsettled = Math.max(0, unsettled - 1);
    return program.call('frame', now);
  });
  let surface;
  const wake = () => {
    surface?.check();
    if (program) frames.wake();
  };
  // What comes right after must find what typing or a press made: in the same frame a button would still be off, and a key,
  // which acts at once, would close the dialog whose button waits for the frame.
  function settle() {
    while (unsettled) frames.now();
  }
  function gaveInput() {
    unsettled = FRAMES_AFTER_INPUT;
    wake();
  }
  const reply = (ticket, status, parts = []) => {
    program?.give('reply', [ticket, status], pack(parts));
    wake();
  };
  const tell = (status, parts) => reply(0, status, parts);

  // The program keeps what is not yet kept; in this very moment, because there may be no other. Whether all of it is kept.
  async function flush() {
    for (const end = performance.now() + FLUSH_WITHIN; ; await pause(100)) {
      if (!program || program.crashed) break;
      tell(STATUS.page_hides);
      frames.now();
      await storage.idle();
      frames.now();  // what became of it
      if (!host.isUnsaved() || performance.now() > end) break;
    }
    return !host.isUnsaved();
  }
  const updates = watchUpdates(() => tell(STATUS.update_ready));
  const storage = createStorage({
    mayWrite: (id) => writers.holds(id), flush, onReplaced: () => tell(STATUS.update_ready),
    onWiped: () => startAgain(), onListChanged: () => tell(STATUS.documents_changed),
    onAnswer: () => tell(STATUS.storage_answers), onKept: (id) => tell(STATUS.writer_kept, [id]),
    onForgotten: (id) => sealed.forget(id),
  });
  const sealed = createSealed();
  const writers = createWriters({
    flush, onLost: (id) => tell(STATUS.writing_lost, [id]), onGone: (id) => tell(STATUS.writer_gone, [id]),
  });
  const files = createFiles(tell, by('drop'), storage);
  // A link to what is no longer here would lead nowhere.
  const setLink = (link, replace) => history[replace ? 'replaceState' : 'pushState'](null, '', link || location.pathname + location.search);
  const startAgain = () => {
    setLink('', true);
    location.reload();
  };
  let ownFonts = null;
  const loadFonts = () => ownFonts ??= Promise.all(fontFiles.slice(0, WEIGHTS.length).map((bytes, index) => {
    const font = new FontFace('Driehoek', bytes, { weight: WEIGHTS[index] });
    document.fonts.add(font);
    return font.load();
  })).catch(() => {});  // the machine's own, then
  const letters = createLetters(loadFonts, () => {
    program?.call('fonts_changed');
    wake();
  });
  const host = createHost({
    reply, canvas, storage, sealed, wall: createWall(tell), writers, files, letters, setLink, fetchBytes, composer: createComposer(tell), workbooks: createWorkbooks(),
    publish(tree) {
      mirror.publish(published = tree);
      show();
    },
    reload: () => reload(true),
  });

  let started = false;
  const crash = (error, lastState) => showCrash(error, { lastState, storage, started, reload });
  const [fontFiles] = await Promise.all([fonts.catch(crash), Promise.race([storage.known, pause(SHOW_WITHIN)])]);
  if (!fontFiles) return;
  program = await startProgram({ compiled, create: createProgram, host, onCrash: crash });
  fontFiles.forEach((bytes, index) => program.give('font', [index], bytes));
  const tellWishes = () => program.call('preferences', WISHES.reduce((flags, wish, bit) => flags | (wish.matches << bit), 0));
  tellWishes();

  surface = watchSurface(canvas, {
    size(...sizes) {
      program.call('resize', ...sizes);
      if (started) frames.now();  // a new size empties the canvas
    },
    lost: () => program.call('context_lost'),
    restored: () => {
      program.call('context_restored');
      wake();
    },
    gone: goPlain,
  });
  program.give('link', [], location.hash);
  let plain = !program.call('start', !new URLSearchParams(location.search).has('plain'));
  if (program.crashed) return;
  started = true;
  document.body.classList.toggle('plain', plain);
  const styled = plain ? addPlainStyle('all') : undefined;
  let mirrorRoot = by('mirror');
  const showMirror = () => {
    mirror = createMirror({
      root: mirrorRoot, polite: by('polite'), urgent: by('urgent'), plain, program, wake, gaveInput, settle, pickFile: files.pick,
    });
  };
  showMirror();
  // The canvas will show nothing any more: the mirror becomes the page, in the place where the user is.
  function goPlain() {
    if (plain || program.crashed) return;
    plain = true;
    program.call('go_plain');
    const fresh = mirrorRoot.cloneNode();
    mirrorRoot.replaceWith(fresh);
    mirrorRoot = fresh;
    document.body.classList.add('plain');
    addPlainStyle('all');
    showMirror();
    mirror.publish(published);
    wake();
  }
  const callAndWake = (...call) => {
    if (call[0] === 'pointer_button') gaveInput();
    else wake();
    return program.call(...call);
  };
  if (!plain) {
    listenToPointers(canvas, mirrorRoot, callAndWake, (x, y) => {
      settle();
      mirror.focusAt(x, y);
    });
  }
  listenToKeys((element) => mirror.nodeOf(element), (id, name) => {
    settle();
    const used = program.give('key', [id], name) === 1;
    wake();
    // The next letter belongs to the cell that the key led to.
    if (used && mirror.nodeOf(document.activeElement).isCell) {
      gaveInput();
      settle();
    }
    return used;
  });
  for (const wish of WISHES) wish.addEventListener('change', () => { tellWishes(); wake(); });
  const hide = () => {
    storage.hurry();
    flush();
  };
  document.addEventListener('visibilitychange', () => { if (document.hidden) hide(); else wake(); });
  addEventListener('pagehide', () => {
    storage.stopReading();
    hide();
  });
  addEventListener('pageshow', wake);
  addEventListener('popstate', () => {
    settle();
    program.give('link', [], location.hash);
    wake();
  });

  // What is kept, mostly: then the first frame shows it.
  await Promise.all([styled, Promise.race([host.answered(), pause(SHOW_WITHIN)])]);
  isReady = true;
  frames.now();
  show();  // what a reply drew meanwhile
  wake();

  function afterFirstFrame() {
    if (program.crashed) return;
    loadFonts();
    if (!plain) addPlainStyle('print');
    updates.start();
    fetchSample();
  }

  // The page works without, but somebody may have asked for it.
  function fetchSample() {
    fetchBytes('samples/lindewaard.json').then((example) => {
      program.give('sample', [], example);
      wake();
    }, () => setTimeout(fetchSample, ASK_AGAIN));
  }
}
