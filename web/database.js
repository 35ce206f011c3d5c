// The connection to IndexedDB: opened when it is needed, opened again when the browser took it away, strictly durable.
// Knows the names of the stores, and nothing of what lies in them.
import { within } from './patience.js';
import { STATUS } from './protocol.js';

const VERSION = 1;
const OPEN_WITHIN = 1200;  // ms; the page is empty until then
const END_WITHIN = 30000;  // a large value on a slow disk
const DELETE_WITHIN = 2000;
const NOISE = 400, NOISE_SIZE = 60000;  // values, and bytes in each: below 64 KiB they go where the small ones went
export const STORES = ['meta', 'documents', 'snapshots', 'names'];
const MAIN = { called: 'driehoek', stores: STORES };

// The browser gives no storage: forbidden, broken, or silent.
class Absent extends Error {}

/**
 * @param {() => Promise<unknown>} flush   the database is asked to close: what is not yet kept comes now
 * @param {() => void} onReplaced          ... because a newer version of the page wants it
 * @param {() => void} onAnswer            it was silent, and answers after all
 */
export function createDatabase(flush, onReplaced, onAnswer, { called, stores: all } = MAIN) {
  /** @type {IDBDatabase|null} */ let database = null;
  let opening = null;
  let isWiped = false;
  const reading = new Set();

  /** Who only reads makes no database: then there is none to read from. */
  function open(create) {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(called, VERSION);
      request.onupgradeneeded = () => {
        if (!create) return request.transaction.abort();
        for (const store of all) request.result.createObjectStore(store);
      };
      request.onerror = () => (request.error?.name === 'AbortError' && !create ? resolve(null) : reject(request.error));
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
    });
  }

  // Asked for while the program still comes in; who reads first finds the answer. One that is open is `database`.
  const early = open(false);
  let unused = early;
  early.then((found) => { if (found) unused = null; }, () => {});

  async function connect(create) {
    opening ??= begin(unused ?? open(create));
    unused = null;
    const found = await opening;
    return found ?? (create ? connect(true) : null);
  }

  // While it is silent, whoever asks is told at once.
  function begin(opened) {
    let isLate = false;
    opened.then(() => true, () => false).then((isThere) => {
      opening = null;
      if (isLate && isThere) onAnswer();
    });
    return within(OPEN_WITHIN, opened).catch((error) => {
      isLate = error.name === 'TimeoutError';
      if (['VersionError', 'QuotaExceededError'].includes(error.name)) throw error;
      throw new Absent(error.message, { cause: error });
    });
  }

  function forget() {
    database?.close();
    database = null;
  }

  // `body` puts its requests at once. What is written is told when all of it is on disk; what is read, by its own request:
  // a transaction that is committed ends, in Chromium on disk, before a value over 64 KiB is there.
  // Only `names` of the stores are held: what is kept in the page's last moment must not wait for a file's handle.
  function transact(connection, mode, names, body) {
    const transaction = connection.transaction(names, mode, { durability: 'strict' });
    const ended = new Promise((resolve, reject) => {
      transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
      const request = body((store) => transaction.objectStore(store));
      if (mode === 'readonly') {
        reading.add(transaction);
        request.onsuccess = () => {
          resolve(request.result);
          transaction.commit?.();  // what is to be written must not wait until it ends by itself
        };
      } else {
        transaction.oncomplete = () => resolve();
        transaction.commit?.();
      }
    });
    return within(END_WITHIN, ended.finally(() => reading.delete(transaction)));
  }

  // Starts without waiting when there is a connection. WebKit loses connections in the background: then once more.
  async function run(mode, names, body, nothing) {
    if (isWiped && mode === 'readonly') return nothing;
    if (isWiped) throw new DOMException('', 'InvalidStateError');
    const connection = database;
    const freshly = () => connect(mode === 'readwrite').then((fresh) => (fresh ? transact(fresh, mode, names, body) : nothing));
    try {
      return await (connection ? transact(connection, mode, names, body) : freshly());
    } catch (error) {
      const lost = !database || ['InvalidStateError', 'UnknownError', 'TransactionInactiveError'].includes(error?.name);
      if (!connection || !lost) throw error;
      forget();
      return freshly();
    }
  }

  // Key by key, so that a value lies where the old one lay wherever a browser does it so.
  async function overwrite() {
    for (const name of STORES) {
      const keys = await run('readonly', [name], (stores) => stores(name).getAllKeys(), []);
      await run('readwrite', [name], (stores) => keys.map((key) => stores(name).put(noise(NOISE_SIZE), key)));
    }
    for (let at = 0; at < NOISE; at += 10) {
      await run('readwrite', ['meta'], (stores) => (
        Array.from({ length: 10 }, (_, more) => stores('meta').put(noise(NOISE_SIZE), `noise:${at + more}`))));
    }
  }

  return {
    /** Settles when it is known whether there is a database. */
    known: early.then(() => {}, () => {}),
    /** `names`: of the stores that `body` asks for. */
    write: (names, body) => run('readwrite', names, body),
    /** `nothing` when there is no database. */
    read: (names, body, nothing) => run('readonly', names, body, nothing),

    // Emptying is certain; deleting may have to wait for another page. What was there is written over first, and then noise
    // that makes the browser tidy up its files: it may keep old values there for as long as it likes.
    async wipe() {
      await overwrite().catch((error) => console.warn('driehoek:', error));
      await this.drop();
    },
    async drop() {
      await run('readwrite', all, (stores) => all.map((store) => stores(store).clear()));
      this.stop();
      await within(DELETE_WITHIN, new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(called);
        request.onsuccess = resolve;
        request.onerror = () => reject(request.error);
      })).catch((error) => console.warn('driehoek:', error));
    },
    /** The page goes: what is written now must not wait for what nobody reads any more. */
    stopReading() {
      for (const transaction of reading) {
        try { transaction.abort(); } catch { /* just ended */ }
      }
    },
    /** All of it has been wiped: nothing is written any more before the page is loaded again. */
    stop() {
      isWiped = true;
      forget();
    },
  };
}

const noise = (size) => crypto.getRandomValues(new Uint8Array(size));

/** Quota comes as itself, or as an abort without a reason. */
export async function failureOf(error) {
  if (error instanceof Absent) return STATUS.storage_is_absent;
  if (error?.name === 'VersionError') return STATUS.storage_is_newer;
  if (error?.name === 'QuotaExceededError') return STATUS.storage_full;
  const room = await within(OPEN_WITHIN, navigator.storage?.estimate?.() ?? null).catch(() => null);
  return room?.quota && room.quota - room.usage < 5e6 ? STATUS.storage_full : STATUS.storage_failed;
}
