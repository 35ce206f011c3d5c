// web/vault.js: the sealed name list opens with its password and with nothing else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBrowser } from './support/page.mjs';
import { openStorage, serveSources } from './support/sources.mjs';

let server, browser, page;
before(async () => {
  server = await serveSources();
  browser = await startBrowser();
  page = await openStorage(await browser.newContext(), server.address);
  await page.evaluate(async () => {
    const { sealNames, unsealNames } = await import('./vault.js');
    const { bytesOf } = protocol;
    globalThis.seal = async (password, text) => (await told(sealNames([bytesOf(password), bytesOf(text)])))[1];
    globalThis.unseal = (password, sealed) => told(unsealNames([bytesOf(password), bytesOf(sealed)]));
  });
});
after(async () => { await browser?.close(); server?.close(); });

test('opens with the password, and shows no name without', async () => {
  const sealed = await page.evaluate(() => seal('paardenbloem', 'K-09;Sami Waterlelie'));
  assert.doesNotMatch(sealed, /Sami/);
  assert.equal(JSON.parse(sealed).iterations, 600000);
  assert.deepEqual(await page.evaluate((text) => unseal('paardenbloem', text), sealed), ['done', 'K-09;Sami Waterlelie']);
  assert.deepEqual(await page.evaluate((text) => unseal('Paardenbloem', text), sealed), ['wrong_password']);
});

test('the same list sealed twice looks different', async () => {
  const [one, two] = await page.evaluate(async () => [await seal('p', 'x'), await seal('p', 'x')]);
  assert.notEqual(JSON.parse(one).data, JSON.parse(two).data);
});

test('what is not a sealed list is damaged; a changed head or changed data does not open', async () => {
  const sealed = JSON.parse(await page.evaluate(() => seal('p', 'x')));
  const unseal = (text) => page.evaluate((one) => globalThis.unseal('p', one), text);
  for (const text of ['', 'x', '{}', '[]', 'null', JSON.stringify({ ...sealed, version: 2 }), JSON.stringify({ ...sealed, iterations: 1e12 }),
    JSON.stringify({ ...sealed, salt: '%' })]) {
    assert.deepEqual(await unseal(text), ['is_damaged'], text);
  }
  assert.deepEqual(await unseal(JSON.stringify({ ...sealed, iterations: 599999 })), ['wrong_password']);
  assert.deepEqual(await unseal(JSON.stringify({ ...sealed, data: btoa('something else entirely') })), ['wrong_password']);
});
