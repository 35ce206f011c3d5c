// What stays in the browser's own files after somebody is done on a screen that is not his.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { filesWith, startKeptBrowser, temporaryFolder } from './support/page.mjs';
import { openStorage, serveSources } from './support/sources.mjs';

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

async function keepMuch() {
  const page = await openStorage(context, server.address);
  await page.evaluate(async (text) => {
    for (let count = 0; count < 30; count += 1) {
      storage.hurry();  // unpacked: what a search through the files finds
      await keep(`${text} ${count} `.repeat(200));
    }
    await storage.writeNames('main', protocol.bytesOf(text));
    await (await caches.open('driehoek-test')).put('copy', new Response('copy'));
    await (await caches.open('elsewhere')).put('copy', new Response('copy'));
  }, mark);
  return page;
}
const leave = (page) => page.evaluate(async () => {
  await storage.wipe();
  await (await import('./wipe.js')).leaveNothing();
  return caches.keys();
});

test('where the server knows the address, the browser throws its files away', async () => {
  const page = await keepMuch();
  assert.ok(filesWith(folder, mark).length > 0);
  await leave(page);
  assert.deepEqual(filesWith(folder, mark), []);
  await page.close();
});

test('without it what was kept is written over, and only copies of the page are taken away', async () => {
  const page = await keepMuch();
  await page.route('**/clear-site-data', (route) => route.fulfill({ status: 404 }));
  assert.ok(filesWith(folder, mark).length > 0);
  assert.deepEqual(await leave(page), ['elsewhere']);
  assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
  assert.deepEqual(filesWith(folder, mark), []);
});
