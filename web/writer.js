// Of each document one page writes, others read. A Web Lock says which; over a channel the reader asks the writer to let go.
// Browsers without Web Locks: every page writes, and snapshots of both stay (storage.js).

const LOCK = 'driehoek:document:';
const ANSWER_WITHIN = 300;    // ms; a page that is being closed or frozen does not answer
const LET_GO_WITHIN = 4000;   // ms; after that the lock is taken from a frozen page

/**
 * @param {object} page
 * @param {string} page.document  its id
 * @param {() => Promise<void>} page.flush  keeps what is not yet kept; done when it is on disk
 * @param {() => void} page.onLost
 */
export function createWriter({ document, flush, onLost }) {
  const name = LOCK + document;
  const channel = new BroadcastChannel(name);
  const locks = navigator.locks;
  let holds = !locks;
  let letGo = () => {};
  let heard = () => {};

  /** @returns {Promise<boolean>} true when the lock is ours now */
  function request(options) {
    return new Promise((resolve) => {
      locks.request(name, options, (lock) => {
        if (!lock) return resolve(false);
        holds = true;
        resolve(true);
        return new Promise((release) => { letGo = release; });
      }).catch(({ name }) => {
        if (name === 'SecurityError') holds = true;  // a frame where locks are forbidden: as if there were none
        else if (holds) lose();                      // stolen, because we were frozen; else we only waited too long
        resolve(holds);
      });
    });
  }

  function lose() {
    holds = false;
    letGo();
    onLost();
  }

  function ask(question, within) {
    return new Promise((resolve) => {
      heard = () => resolve(true);
      setTimeout(resolve, within, false);
      channel.postMessage(question);
    });
  }

  channel.onmessage = async ({ data }) => {
    if (data === 'i write') return heard();
    if (!holds || !locks) return;
    if (data === 'who writes') channel.postMessage('i write');
    if (data === 'let go') {
      await flush();
      lose();
    }
  };

  // After a reload the old page may hold the lock a moment longer: read only when somebody really writes.
  async function settle() {
    if (!locks || await request({ ifAvailable: true })) return true;
    if (await ask('who writes', ANSWER_WITHIN)) return false;
    return request({ ifAvailable: true });
  }

  return {
    /** Whether this page writes, once that is known. */
    settled: settle(),
    holds: () => holds,
    async takeOver() {
      if (holds) return;
      channel.postMessage('let go');
      const patience = new AbortController();
      setTimeout(() => patience.abort(), LET_GO_WITHIN);
      if (!await request({ signal: patience.signal })) await request({ steal: true });
    },
    /** This page is done with the document. */
    leave() {
      holds = false;
      letGo();
      channel.close();
    },
  };
}

/** One writer for each document that this page has open. `onLost` is told which. */
export function createWriters({ flush, onLost }) {
  /** @type {Map<string, ReturnType<typeof createWriter>>} */
  const writers = new Map();
  const enter = (id) => {
    if (!writers.has(id)) writers.set(id, createWriter({ document: id, flush, onLost: () => onLost(id) }));
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
