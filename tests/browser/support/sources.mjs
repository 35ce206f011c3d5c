// The page's own scripts beside an empty page, for tests of one script at a time: no program, no build needed.
import fs from 'node:fs';
import path from 'node:path';
import { startServer, temporaryFolder } from './page.mjs';

const web = path.resolve(path.dirname(new URL(import.meta.url).pathname), '../../../web');

export async function serveSources() {
  const folder = temporaryFolder();
  for (const name of fs.readdirSync(web).filter((one) => one.endsWith('.js'))) {
    fs.copyFileSync(path.join(web, name), path.join(folder, name));
  }
  fs.writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>empty</title>');
  const { address, close } = await startServer(folder);
  return { address, close: () => { close(); fs.rmSync(folder, { recursive: true }); } };
}

/** Opens the empty page with `storage`, `writer`, `protocol` ... in globalThis, wired as page.js does. `script` runs before. */
export async function openStorage(context, address, script) {
  const page = await context.newPage();
  if (script) await page.addInitScript(script);
  await page.goto(address);
  await wire(page);
  return page;
}

export async function wire(page) {
  await page.evaluate(async () => {
    const [protocol, { createStorage }, { createWriter }] = await Promise.all(
      ['protocol', 'storage', 'writer'].map((name) => import(`./${name}.js`)));
    const events = [];
    const document = 'main';
    const writer = createWriter({
      document,
      flush: async () => { events.push('flush'); await storage.idle(); return globalThis.keepsAll ?? true; },
      onLost: () => events.push('lost'), onGone: () => events.push('gone'),
    });
    const storage = createStorage({
      mayWrite: (id) => (id === document ? writer.holds() : globalThis.writesOthers ?? true), flush: async () => { events.push('flush'); },
      onReplaced: () => events.push('replaced'), onWiped: () => events.push('wiped'), onListChanged: () => events.push('list'),
      onAnswer: () => events.push('answers'), onKept: (id) => events.push(`kept ${id}`),
    });
    const nameOf = (status) => Object.keys(protocol.STATUS).find((name) => protocol.STATUS[name] === status);
    const told = async (answer) => {
      const [status, parts = []] = await answer;
      return [nameOf(status), ...parts.map((part) => (part instanceof Uint8Array ? protocol.textOf(part) : String(part)))];
    };
    Object.assign(globalThis, {
      protocol, storage, writer, events,
      keep: (text, { id = document, about = '', history = '', revision = '1', label = '' } = {}) => told(
        storage.keep(id, [about, text, history, revision, label].map(protocol.bytesOf))),
      /** Without the id; and without what the list shows and the key, where there is more. */
      open: async (id = document, before = '') => {
        const [status, , ...parts] = await told(storage.open(id, before));
        if (parts.length > 1) parts.splice(5, 1);
        return [status, ...parts.slice(parts.length > 1 ? 1 : 0)];
      },
      /** Of each document: its id, what the list shows, whether it was removed. */
      list: async () => (await told(storage.list())).slice(1).reduce(
        (rows, part, at) => { if (at % 6 === 0) rows.push([]); if ([0, 1, 3].includes(at % 6)) rows.at(-1).push(part); return rows; }, []),
      points: (id = document) => told(storage.listPoints(id)),
      openPoint: (key, id = document) => told(storage.openRestorePoint(id, key)),
      told,
    });
    await writer.settled;
  });
}

/** Takes away what is known of a document beside its snapshots. */
export const loseIndex = (page, id) => page.evaluate((key) => new Promise((resolve) => {
  indexedDB.open('driehoek').onsuccess = ({ target: { result } }) => {
    result.transaction('documents', 'readwrite').objectStore('documents').delete(key).transaction.oncomplete = () => {
      result.close();
      resolve();
    };
  };
}), id);

/** Takes away a kept snapshot; -1 is the newest. */
export const lose = (page, which) => page.evaluate((at) => new Promise((resolve) => {
  indexedDB.open('driehoek').onsuccess = ({ target: { result } }) => {
    const store = result.transaction('snapshots', 'readwrite').objectStore('snapshots');
    store.getAllKeys().onsuccess = ({ target }) => {
      store.delete(target.result.at(at)).transaction.oncomplete = () => {
        result.close();
        resolve();
      };
    };
  };
}), which);

/** Changes one byte of a kept snapshot; -1 is the newest. */
export const damage = (page, which) => page.evaluate((at) => new Promise((resolve, reject) => {
  const request = indexedDB.open('driehoek');
  request.onerror = reject;
  request.onsuccess = () => {
    const store = request.result.transaction('snapshots', 'readwrite').objectStore('snapshots');
    store.getAllKeys().onsuccess = ({ target }) => {
      const key = target.result.at(at);
      store.get(key).onsuccess = ({ target: { result } }) => {
        result.bytes[result.bytes.length >> 1] ^= 1;
        store.put(result, key).transaction.oncomplete = () => { request.result.close(); resolve(); };
      };
    };
  };
}), which);
