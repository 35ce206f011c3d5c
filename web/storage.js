// Keeps the document in IndexedDB: each state a checked snapshot, strictly durable, told as kept only when the transaction
// is complete. Never rewrites a snapshot, never deletes the newest ones, understands nothing of what it keeps.
import { STATUS, textOf } from './protocol.js';
import { pointsToDrop, seal, sealNow, unseal } from './snapshots.js';

const NAME = 'driehoek', VERSION = 1;
const DOCUMENT = 'main';
const OPEN_WITHIN = 30000;  // ms; a database that never answers is a failure too
const STORES = ['meta', 'documents', 'snapshots', 'names'];
const all = () => IDBKeyRange.bound([DOCUMENT, 0], [DOCUMENT, Infinity]);

/** @typedef {{id: string, points: import('./snapshots.js').Point[], history: Uint8Array, historyOf: number}} Index */

/**
 * @param {object} page
 * @param {() => boolean} page.mayWrite         another page may be the one that writes
 * @param {() => Promise<void>} page.flush      the database is asked to close: what is not yet kept comes now
 * @param {() => void} page.onReplaced          ... because a newer version of the page wants it
 */
export function createStorage({ mayWrite, flush, onReplaced }) {
  /** @type {IDBDatabase|null} */ let database = null;
  let opening = null;
  /** @type {Index|null} */ let index = null;
  let askedToPersist = false;
  const running = new Set();
  // Resolves when the page hides: a snapshot that is still being compressed is then written as it is.
  let hidden, hide;
  const comeBack = () => { hidden = new Promise((resolve) => { hide = () => resolve(null); }); };
  comeBack();
  document.addEventListener('visibilitychange', () => { if (!document.hidden) comeBack(); });
  addEventListener('pageshow', comeBack);
  let sealing = Promise.resolve();  // one after the other, so that a later state never gets an earlier number

  function connect() {
    return opening ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(NAME, VERSION);
      request.onupgradeneeded = () => {
        for (const store of STORES) request.result.createObjectStore(store);
      };
      request.onerror = () => reject(request.error);
      setTimeout(() => reject(new DOMException('', 'TimeoutError')), OPEN_WITHIN);
      request.onsuccess = () => {
        database = request.result;
        const mine = database;
        mine.onclose = () => { if (database === mine) database = null; };
        mine.onversionchange = async (event) => {
          if (event.newVersion !== null) {
            await flush();
            onReplaced();
          }
          forget();
        };
        resolve(mine);
      };
    }).finally(() => { opening = null; });
  }

  function forget() {
    database?.close();
    database = null;
  }

  /** `body` puts its requests at once; what it returns is the answer when all of it is on disk. */
  function transact(connection, mode, body) {
    return new Promise((resolve, reject) => {
      const transaction = connection.transaction(STORES, mode, { durability: 'strict' });
      let request;
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
      request = body((store) => transaction.objectStore(store));
      transaction.commit?.();
    });
  }

  // Starts without waiting when there is a connection. WebKit loses connections in the background: then once more.
  async function run(mode, body) {
    const connection = database;
    try {
      return await (connection ? transact(connection, mode, body) : connect().then((fresh) => transact(fresh, mode, body)));
    } catch (error) {
      const lost = !database || ['InvalidStateError', 'UnknownError', 'TransactionInactiveError'].includes(error?.name);
      if (!connection || !lost) throw error;
      forget();
      return transact(await connect(), mode, body);
    }
  }
  const read = (store, key) => run('readonly', (stores) => stores(store).get(key));

  /** The keys that are there decide; the index only knows more about them. */
  async function loadIndex() {
    const kept = await read('documents', DOCUMENT);
    const keys = await run('readonly', (stores) => stores('snapshots').getAllKeys(all()));
    const known = new Map((kept?.points ?? []).map((point) => [point.sequence, point]));
    const points = keys.map(([, sequence]) => known.get(sequence) ?? { sequence, changed: 0, label: '', revision: '0' });
    index = { id: DOCUMENT, points, history: kept?.history, historyOf: kept?.historyOf };
    return index;
  }

  function answerOf(promise) {
    const answer = promise.catch(async (error) => [await failureOf(error)]);
    running.add(answer);
    answer.finally(() => running.delete(answer));
    return answer;
  }

  async function keep([organisation, history, revision, label]) {
    if (!mayWrite()) return [STATUS.read_only];
    sealing = sealing.then(() => (document.hidden ? null : Promise.race([seal(organisation), hidden])));
    const sealed = await sealing ?? sealNow(organisation);
    if (!index) await loadIndex();
    for (let again = false; ; again = true) {
      const point = {
        sequence: (index.points.at(-1)?.sequence ?? 0) + 1, changed: Date.now(), label: textOf(label), revision: textOf(revision),
      };
      index.points.push(point);
      const dropped = pointsToDrop(index.points);
      index.points = index.points.filter((one) => !dropped.includes(one));
      Object.assign(index, { history, historyOf: point.sequence });
      try {
        await run('readwrite', (stores) => {
          stores('snapshots').add({ ...sealed, ...point }, [DOCUMENT, point.sequence]);
          stores('documents').put(index, DOCUMENT);
          for (const { sequence } of dropped) stores('snapshots').delete([DOCUMENT, sequence]);
        });
        return [STATUS.done];
      } catch (error) {
        index = null;
        // The number is taken: a page without Web Locks wrote at the same time. Both stay.
        if (error?.name !== 'ConstraintError' || again) throw error;
        await loadIndex();
      }
    }
  }

  async function openPoint({ sequence }) {
    try {
      const sealed = await read('snapshots', [DOCUMENT, sequence]);
      return { bytes: sealed && await unseal(sealed), raw: sealed?.bytes };
    } catch (error) {
      if (['InvalidStateError', 'AbortError'].includes(error?.name)) throw error;
      return { bytes: null, raw: null };  // Chromium: this one value cannot be read any more
    }
  }

  async function openNewest() {
    const { points, history, historyOf } = await loadIndex();
    if (!points.length) return [STATUS.nothing_kept];
    let damaged;
    for (const point of [...points].reverse()) {
      const { bytes, raw } = await openPoint(point);
      if (bytes) {
        const past = historyOf === point.sequence ? history : '';
        const parts = [bytes, past, point.revision, point.label];
        return damaged === undefined ? [STATUS.done, parts] : [STATUS.older_opened, [...parts, damaged]];
      }
      damaged ??= raw ?? new Uint8Array();
    }
    return [STATUS.is_damaged, [damaged]];
  }

  // Quota comes as itself, or as an abort without a reason.
  async function failureOf(error) {
    if (error?.name === 'QuotaExceededError') return STATUS.storage_full;
    const room = await navigator.storage?.estimate?.().catch(() => null);
    return room?.quota && room.quota - room.usage < 5e6 ? STATUS.storage_full : STATUS.storage_failed;
  }

  return {
    open: () => answerOf(openNewest()),

    keep(parts) {
      if (!askedToPersist) navigator.storage?.persist?.().catch(() => {});
      askedToPersist = true;
      return answerOf(keep(parts));
    },

    listPoints: () => answerOf(loadIndex().then(({ points }) => [
      STATUS.done, [...points].reverse().flatMap(({ sequence, changed, label }) => [sequence, changed, label]),
    ])),

    openRestorePoint: ([key]) => answerOf(openPoint({ sequence: Number(textOf(key)) }).then(
      ({ bytes, raw }) => (bytes ? [STATUS.done, [bytes]] : [raw === undefined ? STATUS.nothing_kept : STATUS.is_damaged]))),

    /** `store` is meta (settings) or names. An empty value forgets it. */
    write: (store, key, value) => answerOf(run('readwrite', (stores) => (
      value.length ? stores(store).put(value, key) : stores(store).delete(key))).then(() => [STATUS.done])),
    read: (store, key) => answerOf(read(store, key).then((value) => (value ? [STATUS.done, [value]] : [STATUS.nothing_kept]))),

    // Emptying is certain; deleting may have to wait for another page.
    wipe: () => answerOf(run('readwrite', (stores) => STORES.map((store) => stores(store).clear())).then(() => {
      forget();
      index = null;
      indexedDB.deleteDatabase(NAME);
      return [STATUS.done];
    })),

    /** The page hides: nothing may be waited for any more. */
    hurry: () => hide(),
    /** Everything that was started has ended. */
    idle: () => Promise.all(running),
    /** Another page wrote meanwhile: what is known of the snapshots is old. */
    reread() { index = null; },
  };
}
