// Keeps documents in IndexedDB: each state a checked snapshot, told as kept only when it is on disk. Never rewrites a
// snapshot, never deletes the newest ones, understands nothing of what it keeps. A document that is removed stays for a day.
import { createDatabase, failureOf } from './database.js';
import { STATUS, textOf } from './protocol.js';
import { pointsToDrop, seal, sealNow, unseal } from './snapshots.js';

// What pages of one document each called it, before there could be several; its name list had a name of its own.
const FIRST = 'main';
const namesOf = (id) => (id === FIRST ? 'list' : id);
const fileOf = (id) => 'file:' + id;
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
 * @param {() => Promise<void>} page.flush      the database is asked to close: what is not yet kept comes now
 * @param {() => void} page.onReplaced          ... because a newer version of the page wants it
 * @param {() => void} page.onWiped             another page wiped everything
 * @param {() => void} page.onListChanged       another page changed what the list of documents shows
 */
export function createStorage({ mayWrite, flush, onReplaced, onWiped, onListChanged }) {
  const database = createDatabase(flush, onReplaced);
  const others = new BroadcastChannel('driehoek:storage');
  /** @type {Map<string, Index>} */ const indexes = new Map();
  let askedToPersist = false;
  const running = new Set();
  // Resolves when the page hides: a snapshot that is still being compressed is then written as it is.
  let hidden, hide;
  const comeBack = () => { hidden = new Promise((resolve) => { hide = () => resolve(null); }); };
  comeBack();
  document.addEventListener('visibilitychange', () => { if (!document.hidden) comeBack(); });
  addEventListener('pageshow', comeBack);
  let sealing = Promise.resolve();  // one after the other, so that a later state never gets an earlier number

  others.onmessage = ({ data }) => {
    if (data !== 'wiped') return onListChanged();
    database.stop();
    onWiped();
  };
  const tellOthers = (what = 'list changed') => others.postMessage(what);

  const read = (store, key) => database.read((stores) => stores(store).get(key));
  const keysOf = (store, range) => database.read((stores) => stores(store).getAllKeys(range), []);

  /** The keys that are there decide; the index only knows more about them. */
  async function loadIndex(id) {
    const kept = await read('documents', id);
    const keys = await keysOf('snapshots', all(id));
    const known = new Map((kept?.points ?? []).map((point) => [point.sequence, point]));
    const points = keys.map(([, sequence]) => known.get(sequence) ?? { sequence, changed: 0, label: '', revision: '0' });
    const index = { ...kept, id, points };
    indexes.set(id, index);
    return index;
  }

  function answerOf(promise) {
    const answer = promise.catch(async (error) => [await failureOf(error)]);
    running.add(answer);
    answer.finally(() => running.delete(answer));
    return answer;
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
        await database.write((stores) => {
          stores('snapshots').add({ ...sealed, ...point }, [id, point.sequence]);
          stores('documents').put(index, id);
          for (const { sequence } of dropped) stores('snapshots').delete([id, sequence]);
        });
        if (isNew) tellOthers();
        return [STATUS.done];
      } catch (error) {
        indexes.delete(id);
        // The number is taken: a page without Web Locks wrote at the same time. Both stay.
        if (error?.name !== 'ConstraintError' || again) throw error;
        index = await loadIndex(id);
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

  async function openNewest(id) {
    const { points, about = '', history, historyOf, removed } = await loadIndex(id);
    if (!points.length || removed) return [STATUS.nothing_kept];
    let damaged;
    for (const point of [...points].reverse()) {
      const { bytes, raw } = await openPoint(id, point);
      if (bytes) {
        const past = historyOf === point.sequence ? history : '';
        const parts = [id, about, bytes, past, point.revision, point.label];
        return damaged === undefined ? [STATUS.done, parts] : [STATUS.older_opened, [...parts, damaged]];
      }
      damaged ??= raw ?? new Uint8Array();
    }
    return [STATUS.is_damaged, [id, damaged]];
  }

  /** Every document, the one changed last first. */
  async function documents() {
    const [keys, names, files] = await Promise.all([keysOf('snapshots'), keysOf('names'), keysOf('meta')]);
    const found = [];
    for (const id of new Set(keys.map(([id]) => id))) {
      const { about, points = [], removed } = await read('documents', id) ?? {};
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
    return database.write((stores) => {
      stores('snapshots').delete(all(id));
      stores('documents').delete(id);
      stores('names').delete(namesOf(id));
      stores('meta').delete(fileOf(id));
    });
  }

  async function changeIndex(id, change) {
    const index = { ...await loadIndex(id), ...change };
    indexes.set(id, index);
    await database.write((stores) => stores('documents').put(index, id));
    tellOthers();
    return [STATUS.done];
  }

  const write = (store, key, value) => database.write((stores) => (
    value.length ? stores(store).put(value, key) : stores(store).delete(key)));
  const kept = (value) => (value ? [STATUS.done, [value]] : [STATUS.nothing_kept]);

  return {
    /** Of the document that was changed last when none is said. */
    newest: () => documents().then((found) => found.find(({ removed }) => !removed)?.id ?? ''),
    open: (id) => answerOf(openNewest(id)),

    keep(id, parts) {
      if (!askedToPersist) navigator.storage?.persist?.().catch(() => {});
      askedToPersist = true;
      return answerOf(keep(id, parts));
    },
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

    /** An empty value forgets it. */
    writeSetting: (name, value) => answerOf(write('meta', 'setting:' + name, value).then(() => [STATUS.done])),
    readSetting: (name) => answerOf(read('meta', 'setting:' + name).then(kept)),
    writeNames: (id, value) => answerOf(write('names', namesOf(id), value).then(() => [STATUS.done])),
    readNames: (id) => answerOf(read('names', namesOf(id)).then(kept)),

    /** The file that a document was opened from or saved to: its handle, and how it was then. */
    readFile: (id) => read('meta', fileOf(id)).catch(() => undefined),
    writeFile: (id, file) => database.write((stores) => (
      file ? stores('meta').put(file, fileOf(id)) : stores('meta').delete(fileOf(id)))).catch(() => {}),

    wipe: () => answerOf(database.wipe().then(() => {
      indexes.clear();
      tellOthers('wiped');
      return [STATUS.done];
    })),

    /** The page hides: nothing may be waited for any more. */
    hurry: () => hide(),
    /** Everything that was started has ended. */
    idle: () => Promise.all(running),
    /** Another page wrote meanwhile: what is known of the snapshots is old. */
    reread(id) { indexes.delete(id); },
  };
}
