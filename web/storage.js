// Keeps documents in IndexedDB: each state a checked snapshot, told as kept only when it is on disk. Never rewrites a
// snapshot, never deletes the newest ones, understands nothing of what it keeps. A document that is removed stays for a day.
import { STORES, createDatabase, failureOf } from './database.js';
import { STATUS, textOf } from './protocol.js';
import { pointsToDrop, seal, sealNow, unseal } from './snapshots.js';

// What pages of one document each called it, before there could be several; its name list had a name of its own.
const FIRST = 'main';
const namesOf = (id) => (id === FIRST ? 'list' : id);
const fileOf = (id) => 'file:' + id;
// A text for each month, so that what is added rewrites little and what is old goes as a whole.
const logOf = (id, month) => `log:${id}:${month}`;
const logsOf = (id, before) => IDBKeyRange.bound(logOf(id, ''), before ? logOf(id, before) : logOf(id, '\uffff'), false, true);
const SECRET = 'secret';
const REMOVED_STAYS = 24 * 3600e3;  // ms; a slip is noticed the same day, and who removes wants it gone
const all = (id) => IDBKeyRange.bound([id, 0], [id, Infinity]);

/**
 * @typedef {object} Index  what is known of a document beside its snapshots
 * @property {import('./snapshots.js').Point[]} points oldest first
 * @property {Uint8Array} [about]  what the list of documents shows
 * @property {Uint8Array} history @property {number} historyOf
 * @property {number} [removed]  when
 */

/**
 * @param {object} page
 * @param {(id: string) => boolean} page.mayWrite  another page may be the one that writes a document
 * @param {() => Promise<unknown>} page.flush   the database is asked to close: what is not yet kept comes now
 * @param {() => void} page.onReplaced          ... because a newer version of the page wants it
 * @param {() => void} page.onWiped             another page wiped everything
 * @param {() => void} page.onAnswer            the database was silent, and answers after all
 * @param {() => void} page.onListChanged       another page changed what the list of documents shows
 * @param {(id: string) => void} page.onKept    another page kept a state of this document
 * @param {(id: string) => unknown} [page.onForgotten]  nothing of this document is here any more
 */
export function createStorage({ mayWrite, flush, onReplaced, onWiped, onAnswer, onListChanged, onKept, onForgotten }) {
  const database = createDatabase(flush, onReplaced, onAnswer);
  const others = new BroadcastChannel('driehoek:storage');
  /** @type {Map<string, Index>} */ const indexes = new Map();
  const isNewestMissing = new Map();  // by document: it was kept, and is not there
  let askedToPersist = false;
  let secret, isSecretKept = false;
  const running = new Set();
  // Resolves when the page hides: a snapshot that is still being compressed is then written as it is.
  let hidden, hide;
  const comeBack = () => { hidden = new Promise((resolve) => { hide = () => resolve(null); }); };
  comeBack();
  document.addEventListener('visibilitychange', () => { if (!document.hidden) comeBack(); });
  addEventListener('pageshow', comeBack);
  let sealing = Promise.resolve();  // one after the other, so that a later state never gets an earlier number

  others.onmessage = ({ data }) => {
    if (data.kept) {
      indexes.delete(data.kept);  // what is known of its snapshots is old
      return onKept(data.kept);
    }
    if (data !== 'wiped') return onListChanged();
    database.stop();
    onWiped();
  };
  const tellOthers = (what = 'list changed') => others.postMessage(what);

  const read = (store, key) => database.read([store], (stores) => stores(store).get(key));
  const keysOf = (store, range) => database.read([store], (stores) => stores(store).getAllKeys(range), []);

  /** The keys that are there decide; the index only knows more about them. */
  async function loadIndex(id) {
    const kept = await read('documents', id);
    const keys = await keysOf('snapshots', all(id));
    const known = new Map((kept?.points ?? []).map((point) => [point.sequence, point]));
    const points = [];
    for (const [, sequence] of keys) {
      const { changed, label, revision } = known.get(sequence) ?? await read('snapshots', [id, sequence]).catch(() => null) ?? {};
      points.push({ sequence, changed: changed ?? 0, label: label ?? '', revision: revision ?? '0' });
    }
    const index = { ...kept, id, points };
    isNewestMissing.set(id, (kept?.points?.at(-1)?.sequence ?? 0) > (points.at(-1)?.sequence ?? 0));
    indexes.set(id, index);
    return index;
  }

  function answerOf(promise) {
    const answer = promise.catch(async (error) => [await failureOf(error)]);
    running.add(answer);
    answer.finally(() => running.delete(answer));
    return answer;
  }

  // What makes links say nothing anywhere else: only this device knows it. Who only reads makes no database; then it
  // lasts as long as the page.
  async function deviceSecret() {
    const kept = await read('meta', SECRET).catch(() => undefined);
    isSecretKept = Boolean(kept);
    secret ??= kept ?? crypto.getRandomValues(new Uint8Array(16));
    return [STATUS.done, [secret]];
  }

  function keepSecret() {
    if (isSecretKept || !secret) return;
    isSecretKept = true;
    // Another page may have been first: then its secret stays, and the links of this one last as long as the page.
    database.write(['meta'], (stores) => stores('meta').add(secret, SECRET)).catch(() => {});
  }

  async function keep(id, [about, organisation, history, revision, label]) {
    if (!mayWrite(id)) return [STATUS.read_only];
    // In turn, also what is read of the first: two that read the index for themselves would both take the same number.
    sealing = sealing.then(async () => {
      const packed = document.hidden ? null : await Promise.race([seal(organisation), hidden]);
      if (!document.hidden && !indexes.has(id)) await loadIndex(id).catch(() => {});  // kept below, where it may fail
      return packed;
    });
    const sealed = await sealing ?? sealNow(organisation);
    let index = indexes.get(id) ?? await loadIndex(id);
    for (let again = false; ; again = true) {
      const point = {
        sequence: (index.points.at(-1)?.sequence ?? 0) + 1, changed: Date.now(), label: textOf(label), revision: textOf(revision),
      };
      index.points.push(point);
      const dropped = pointsToDrop(index.points);
      index.points = index.points.filter((one) => !dropped.includes(one));
      const isNew = textOf(index.about ?? new Uint8Array()) !== textOf(about);
      Object.assign(index, { about, history, historyOf: point.sequence });
      try {
        await database.write(['snapshots', 'documents'], (stores) => {
          stores('snapshots').add({ ...sealed, ...point }, [id, point.sequence]);
          stores('documents').put(index, id);
          for (const { sequence } of dropped) stores('snapshots').delete([id, sequence]);
        });
        tellOthers({ kept: id });
        if (isNew) tellOthers();
        keepSecret();
        return [STATUS.done];
      } catch (error) {
        indexes.delete(id);
        // The number is taken: a page without Web Locks wrote at the same time. Both stay.
        if (error?.name !== 'ConstraintError' || again) throw error;
        index = await loadIndex(id);
      }
    }
  }

  // What was cleaned up must be gone in the end: every state from before, but never the newest. The index that is known is the one
  // that a state is kept with, so that neither undoes what the other wrote.
  async function forgetPoints(id, before) {
    const index = indexes.get(id) ?? await loadIndex(id);
    const dropped = index.points.slice(0, -1).filter(({ changed }) => changed < before);
    index.points = index.points.filter((point) => !dropped.includes(point));
    await database.write(['snapshots', 'documents'], (stores) => {
      stores('documents').put(index, id);
      for (const { sequence } of dropped) stores('snapshots').delete([id, sequence]);
    });
    tellOthers({ kept: id });
    return [STATUS.done];
  }

  // Pages of one document add to one log: in turn, where the browser has locks.
  const inTurn = (id, act) => (navigator.locks ? navigator.locks.request(`driehoek:log:${id}`, act) : act());
  const addToLog = (id, month, lines) => inTurn(id, async () => {
    const there = await read('meta', logOf(id, month)) ?? '';
    await database.write(['meta'], (stores) => stores('meta').put(there + lines, logOf(id, month)));
    return [STATUS.done];
  });

  // Behind what is still being added: else a line that was just written would not be in it.
  const loadLog = (id) => inTurn(id, async () => {
    const keys = await keysOf('meta', logsOf(id));
    const texts = await Promise.all(keys.map((key) => read('meta', key)));
    return [STATUS.done, keys.flatMap((key, at) => [key.slice(logOf(id, '').length), texts[at] ?? ''])];
  });

  // A page that no longer writes leaves what it had: between the newest state that it knew and whatever came after.
  async function layAside(id, [, organisation, , revision, label]) {
    const known = indexes.get(id) ?? await loadIndex(id);
    const last = known.points.at(-1)?.sequence ?? 0;
    const sealed = sealNow(organisation);
    for (let part = 0.5; ; part /= 2) {
      const point = { sequence: last + part, changed: Date.now(), label: textOf(label), revision: textOf(revision) };
      try {
        await database.write(['snapshots'], (stores) => stores('snapshots').add({ ...sealed, ...point }, [id, point.sequence]));
        indexes.delete(id);
        tellOthers({ kept: id });
        return [STATUS.done];
      } catch (error) {
        if (error?.name !== 'ConstraintError' || part < 1e-3) throw error;  // another page left its work there, too
      }
    }
  }

  async function openPoint(id, { sequence }) {
    try {
      const sealed = await read('snapshots', [id, sequence]);
      return { bytes: sealed && await unseal(sealed), raw: sealed?.bytes };
    } catch (error) {
      if (['InvalidStateError', 'AbortError'].includes(error?.name)) throw error;
      return { bytes: null, raw: null };  // Chromium: this one value cannot be read any more
    }
  }

  /** Before: the key of a state, when only those before it are wanted. */
  async function openNewest(id, before) {
    const { points, about = '', history, historyOf, removed } = await loadIndex(id);
    if (removed) return [STATUS.nothing_kept];
    let damaged = isNewestMissing.get(id) && !before ? new Uint8Array() : undefined;
    for (const point of points.filter(({ sequence }) => !before || sequence < Number(before)).reverse()) {
      const { bytes, raw } = await openPoint(id, point);
      if (bytes) {
        const past = historyOf === point.sequence ? history : '';
        const parts = [id, about, bytes, past, point.revision, point.label, point.sequence];
        return damaged === undefined ? [STATUS.done, parts] : [STATUS.older_opened, [...parts, damaged]];
      }
      damaged ??= raw ?? new Uint8Array();
    }
    return damaged ? [STATUS.is_damaged, [id, damaged]] : [STATUS.nothing_kept];
  }

  /** Every document, the one changed last first. */
  async function documents() {
    const [keys, ids, names, files] = await Promise.all(['snapshots', 'documents', 'names', 'meta'].map((store) => keysOf(store)));
    const found = [];
    for (const id of new Set([...keys.map(([id]) => id), ...ids])) {
      const { about, points = [], removed } = await read('documents', id) ?? {};
      if (!points.length && !keys.some(([one]) => one === id)) continue;  // only named, never kept
      if (removed && Date.now() - removed > REMOVED_STAYS && !mayWrite(id)) {
        await forget(id);
        continue;
      }
      const file = files.includes(fileOf(id)) ? (await read('meta', fileOf(id)))?.handle?.name : '';
      found.push({ id, about, removed, changed: points.at(-1)?.changed ?? 0, hasNames: names.includes(namesOf(id)), file });
    }
    return found.sort((one, other) => other.changed - one.changed);
  }

  function forget(id) {
    indexes.delete(id);
    onForgotten?.(id);
    return database.write(STORES, (stores) => {
      stores('snapshots').delete(all(id));
      stores('documents').delete(id);
      stores('names').delete(namesOf(id));
      stores('meta').delete(fileOf(id));
      stores('meta').delete(logsOf(id));
    });
  }

  // Who writes a document knows how it is; what is kept in the page's last moment would wait for reading.
  async function changeIndex(id, change) {
    const known = mayWrite(id) && indexes.get(id);
    const index = { ...(known || await loadIndex(id)), ...change };
    indexes.set(id, index);
    await database.write(['documents'], (stores) => stores('documents').put(index, id));
    tellOthers();
    return [STATUS.done];
  }

  const write = (store, key, value) => database.write([store], (stores) => (
    value.length ? stores(store).put(value, key) : stores(store).delete(key)));
  const kept = (value) => (value ? [STATUS.done, [value]] : [STATUS.nothing_kept]);

  return {
    /** From here on what nobody ever kept is known at once. */
    known: database.known,

    /** Of the document that was changed last when none is said. */
    newest: () => answerOf(documents().then((found) => [STATUS.done, [found.find(({ removed }) => !removed)?.id ?? '']])),
    open: (id, before = '') => answerOf(openNewest(id, before)),

    keep(id, parts) {
      if (!askedToPersist) navigator.storage?.persist?.().catch(() => {});
      askedToPersist = true;
      return answerOf(keep(id, parts));
    },
    layAside: (id, parts) => answerOf(layAside(id, parts)),
    describe: (id, about) => answerOf(changeIndex(id, { about })),
    /** Out of sight, and gone after a day; or back again. */
    remove: (id) => answerOf(changeIndex(id, { removed: Date.now() })),
    restore: (id) => answerOf(changeIndex(id, { removed: 0 })),

    list: () => answerOf(documents().then((found) => [STATUS.done, found.flatMap(
      ({ id, about = '', removed, changed, hasNames, file = '' }) => [id, about, changed, removed ? 1 : 0, hasNames ? 1 : 0, file])])),

    listPoints: (id) => answerOf(loadIndex(id).then(({ points }) => [
      STATUS.done, [...points].reverse().flatMap(({ sequence, changed, label }) => [sequence, changed, label]),
    ])),

    openRestorePoint: (id, key) => answerOf(openPoint(id, { sequence: Number(key) }).then(
      ({ bytes, raw }) => (bytes ? [STATUS.done, [bytes]] : [raw === undefined ? STATUS.nothing_kept : STATUS.is_damaged]))),

    forgetPoints: (id, before) => answerOf(forgetPoints(id, before)),
    addToLog: (id, month, lines) => answerOf(addToLog(id, month, lines)),
    loadLog: (id) => answerOf(loadLog(id)),
    dropLog: (id, month) => answerOf(
      database.write(['meta'], (stores) => stores('meta').delete(logsOf(id, month))).then(() => [STATUS.done])),

    /** An empty value forgets it. */
    writeSetting: (name, value) => answerOf(write('meta', 'setting:' + name, value).then(() => [STATUS.done])),
    readSetting: (name) => answerOf(read('meta', 'setting:' + name).then(kept)),
    writeNames: (id, value) => answerOf(write('names', namesOf(id), value).then(() => [STATUS.done])),
    readNames: (id) => answerOf(read('names', namesOf(id)).then(kept)),

    secret: () => answerOf(deviceSecret()),

    /** The file that a document was opened from or saved to: its handle, and how it was then. */
    readFile: (id) => read('meta', fileOf(id)).catch(() => undefined),
    writeFile: (id, file) => database.write(['meta'], (stores) => (
      file ? stores('meta').put(file, fileOf(id)) : stores('meta').delete(fileOf(id)))).catch(() => {}),

    wipe: () => answerOf(database.wipe().then(() => {
      indexes.clear();
      tellOthers('wiped');
      return [STATUS.done];
    })),

    /** The page hides: nothing may be waited for any more. */
    hurry: () => hide(),
    stopReading: () => database.stopReading(),
    /** Everything that was started has ended. */
    idle: () => Promise.all(running),
    /** Another page wrote meanwhile: what is known of the snapshots is old. */
    reread(id) { indexes.delete(id); },
  };
}
