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

/** Opens the empty page with `storage`, `writer`, `protocol` ... in globalThis, wired as page.js does. */
export async function openStorage(context, address) {
  const page = await context.newPage();
  await page.goto(address);
  await wire(page);
  return page;
}

export async function wire(page) {
  await page.evaluate(async () => {
    const [protocol, { createStorage }, { createWriter }] = await Promise.all(
      ['protocol', 'storage', 'writer'].map((name) => import(`./${name}.js`)));
    const events = [];
    const writer = createWriter({
      flush: async () => { events.push('flush'); await storage.idle(); },
      onLost: () => events.push('lost'),
      onWiped: () => events.push('wiped'),
    });
    const storage = createStorage({
      mayWrite: () => writer.holds(), flush: async () => { events.push('flush'); }, onReplaced: () => events.push('replaced'),
    });
    const nameOf = (status) => Object.keys(protocol.STATUS).find((name) => protocol.STATUS[name] === status);
    const told = async (answer) => {
      const [status, parts = []] = await answer;
      return [nameOf(status), ...parts.map((part) => (part instanceof Uint8Array ? protocol.textOf(part) : String(part)))];
    };
    Object.assign(globalThis, {
      protocol, storage, writer, events,
      keep: (text, { history = '', revision = '1', label = '' } = {}) => told(storage.keep([text, history, revision, label].map(protocol.bytesOf))),
      open: () => told(storage.open()),
      points: () => told(storage.listPoints()),
      openPoint: (key) => told(storage.openRestorePoint([protocol.bytesOf(key)])),
      told,
    });
    await writer.settled;
  });
}

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
