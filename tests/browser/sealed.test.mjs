// What lies sealed: read back after a reload, never readable in the browser's own files, and gone with its key.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { filesWith, startKeptBrowser, temporaryFolder } from './support/page.mjs';
import { serveSources } from './support/sources.mjs';

const mark = 'Zuurkool-met-Spek';

let folder, context, server;
before(async () => {
  folder = temporaryFolder();
  context = await startKeptBrowser(folder);
  server = await serveSources();
});
after(async () => {
  await context?.close();
  server?.close();
  if (folder) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function open() {
  const page = await context.newPage();
  await page.goto(server.address);
  await page.evaluate(async () => {
    const [{ createSealed }, protocol] = await Promise.all([import('./sealed.js'), import('./protocol.js')]);
    const sealed = createSealed();
    const nameOf = (status) => Object.keys(protocol.STATUS).find((name) => protocol.STATUS[name] === status);
    Object.assign(globalThis, {
      sealed,
      keep: (text, { id = 'main', fresh = false } = {}) => sealed.keep(id, protocol.bytesOf(text), fresh),
      load: async (id = 'main') => {
        const [status, parts = []] = await sealed.load(id);
        return [nameOf(status), ...parts];
      },
      raw: (store, id = 'main') => new Promise((resolve) => {
        indexedDB.open('driehoek-sealed').onsuccess = ({ target: { result } }) => {
          const request = result.transaction(store).objectStore(store).get(id);
          request.onsuccess = () => { result.close(); resolve(request.result); };
        };
      }),
    });
  });
  return page;
}

test('who has nothing here makes no database', async () => {
  const page = await open();
  assert.deepEqual(await page.evaluate(() => load()), ['nothing_kept']);
  await page.evaluate(() => keep(''));
  await page.evaluate(() => sealed.forget('main'));
  assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
  await page.close();
});

test('a text comes back after a reload, its key cannot be taken out, and another key leaves the old text unreadable', async () => {
  const page = await open();
  for (let count = 0; count < 20; count++) await page.evaluate((text) => keep(text), `${mark} ${count}`);
  assert.deepEqual(await page.evaluate(() => load()), ['done', `${mark} 19`]);
  assert.equal(await page.evaluate(async () => (await raw('keys')).extractable), false);
  await page.close();
  const again = await open();
  assert.deepEqual(await again.evaluate(() => load()), ['done', `${mark} 19`]);
  const readsOld = await again.evaluate(async () => {
    const old = await raw('sealed');
    await keep('another', { fresh: true });
    const key = await raw('keys');
    return crypto.subtle.decrypt({ name: 'AES-GCM', iv: old.iv }, key, old.data).then(() => true, () => false);
  });
  assert.equal(readsOld, false);
  assert.deepEqual(await again.evaluate(() => load()), ['done', 'another']);
  await again.evaluate((text) => keep(text, { id: 'other' }), mark);
  await again.evaluate(() => keep(''));
  assert.deepEqual(await again.evaluate(() => load()), ['nothing_kept']);
  assert.deepEqual(await again.evaluate(() => load('other')), ['done', mark]);
  assert.equal(await again.evaluate(() => raw('keys')), undefined);
  await again.evaluate(() => sealed.wipe());
  assert.deepEqual(await again.evaluate(() => indexedDB.databases()), []);
  await again.close();
  assert.deepEqual(filesWith(folder, mark), []);
});
