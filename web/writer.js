// Of each document one page writes, others read. A Web Lock says which; over a channel the reader asks the writer to let go.
// Browsers without Web Locks: every page writes, and snapshots of both stay (storage.js).

import { within } from './patience.js';

const LOCK = 'driehoek:document:';
const ANSWER_WITHIN = 300;    // ms; a page that is being closed or frozen does not answer
const LET_GO_WITHIN = 4000;   // ms; after that the lock is taken from a page that gives no sign
const KEEP_WITHIN = 10000;    // ms; for one that said that it keeps first
const SETTLE_WITHIN = 2000;   // ms; then it reads
const LOOK_EVERY = 2000;      // ms; whether the page that writes is still there

/**
 * @param {object} page
 * @param {string} page.document  its id
 * @param {() => Promise<boolean>} page.flush  keeps what is not yet kept: whether all of it is on disk
 * @param {() => void} page.onLost
 * @param {() => void} page.onGone  the page that writes is gone; of a page that only reads
 */
export function createWriter({ document, flush, onLost, onGone }) {
  const name = LOCK + document;
  const channel = new BroadcastChannel(name);
  const locks = navigator.locks;
  let holds = !locks;
  let letGo = () => {};
  let heard = () => {};
  let looking = 0, missed = 0;
  let isLeft = false;

  /** @returns {Promise<boolean>} true when the lock is ours now */
  function request(options) {
    return new Promise((resolve) => {
      locks.request(name, options, (lock) => {
        if (!lock || isLeft) return resolve(false);
        gain();
        resolve(true);
        return new Promise((release) => { letGo = release; });
      }).catch(({ name }) => {
        if (name === 'SecurityError') holds = true;  // a frame where locks are forbidden: as if there were none
        else if (holds) lose();                      // stolen, because we were frozen; else we only waited too long
        resolve(holds);
      });
    });
  }

  function gain() {
    holds = true;
    clearInterval(looking);
    channel.postMessage('i write');
  }

  function lose() {
    holds = false;
    letGo();
    lookAfterWriter();
    onLost();
  }

  // A page says nothing when it is closed. One that is loaded again is away for a moment only.
  function lookAfterWriter() {
    missed = 0;
    clearInterval(looking);
    if (isLeft) return;
    looking = setInterval(async () => {
      const { held } = await locks.query().catch(() => ({}));
      missed = !held || held.some((lock) => lock.name === name) ? 0 : missed + 1;
      if (missed === 2) onGone();
    }, LOOK_EVERY);
  }

  /** Null when nobody says so in time. */
  function hear(words, milliseconds) {
    return new Promise((resolve) => {
      heard = (data) => { if (data === words) resolve(words); };
      setTimeout(resolve, milliseconds, null);
    });
  }

  channel.onmessage = async ({ data }) => {
    heard(data);
    if (!locks) return;
    if (!holds && data === 'i write' && missed >= 2) {  // somebody came after all
      missed = 0;
      onLost();
    }
    if (!holds) return;
    if (data === 'who writes') channel.postMessage('i write');
    if (data !== 'let go') return;
    channel.postMessage('i keep');
    if (await flush()) lose();
    else channel.postMessage('i hold on');
  };

  // After a reload the old page may hold the lock a moment longer: read only when somebody really writes.
  async function settle() {
    if (!locks || await request({ ifAvailable: true })) return true;
    const answer = hear('i write', ANSWER_WITHIN);
    channel.postMessage('who writes');
    if (!await answer && await request({ ifAvailable: true })) return true;
    lookAfterWriter();
    return false;
  }

  return {
    /** Whether this page writes, once that is known. */
    settled: within(SETTLE_WITHIN, settle()).catch(() => false),
    holds: () => holds,
    /** Whether this page writes now: not when the other one holds on to what it could not keep. */
    async takeOver() {
      if (holds) return true;
      const patience = new AbortController();
      const ours = request({ signal: patience.signal });
      channel.postMessage('let go');
      const isSilent = await Promise.race([ours, hear('i keep', LET_GO_WITHIN)]) === null;
      if (!isSilent) await Promise.race([ours, hear('i hold on', KEEP_WITHIN)]);
      patience.abort();
      if (isSilent) await request({ steal: true });
      return holds;
    },
    /** This page is done with the document. */
    leave() {
      isLeft = true;
      holds = false;
      clearInterval(looking);
      letGo();
      channel.close();
    },
  };
}

/** One writer for each document that this page has open. `onLost` and `onGone` are told which. */
export function createWriters({ flush, onLost, onGone }) {
  /** @type {Map<string, ReturnType<typeof createWriter>>} */
  const writers = new Map();
  const enter = (id) => {
    if (!writers.has(id)) writers.set(id, createWriter({ document: id, flush, onLost: () => onLost(id), onGone: () => onGone(id) }));
    return writers.get(id);
  };
  return {
    enter,
    holds: (id) => writers.get(id)?.holds() ?? false,
    leave(id) {
      writers.get(id)?.leave();
      writers.delete(id);
    },
  };
}
