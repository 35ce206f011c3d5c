// "Maak een voorstel" in the browser: the composer in its worker, while the page stays smooth; stop, locks, use, undo, reload.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkAccessible, click, counters, find, openPage, ready, startBrowser, startSample, startServer, waitForText, waitUntilKept } from './support/page.mjs';

let server, browser;
before(async () => {
  server = await startServer();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
});

async function newRound(page) {
  await startSample(page);
  await click(page, 'button', 'Intervisie');
  await click(page, 'button', 'Nieuwe ronde');
  await click(page, 'button', 'Start ronde');
  await waitForText(page, '0 van 16 geplaatst');
}
const newPage = async (query) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
  return openPage(context, server.address, { query });
};
const seat = (page, name) => page.getByRole('button', { name: new RegExp(`^${name}, `) }).first();
const seatName = (page, name) => seat(page, name).evaluate((one) => one.getAttribute('aria-label') ?? one.textContent);
const isReady = (page) => find(page, 'heading', 'Voorstel klaar').first().waitFor({ state: 'attached' });

test('propose, use, undo and reload: everything in one step, nothing before it is used', async () => {
  const page = await newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await newRound(page);
  assert.ok(!asked.some((url) => url.includes('composer')), 'the composer is fetched only when it is needed');

  await click(page, 'button', 'Maak een voorstel');
  await isReady(page);
  assert.ok(asked.some((url) => url.endsWith('driehoek_composer.wasm')));
  await waitForText(page, '16 van 16 geplaatst');
  await waitForText(page, '3 van 3 groepen voldoen');
  await checkAccessible(page, 'a proposal');

  const before = await counters(page);
  await page.waitForTimeout(700);
  assert.equal((await counters(page)).frames, before.frames, 'a page on which nothing happens draws nothing');

  await click(page, 'button', 'Gebruik dit voorstel');
  await waitForText(page, 'Het voorstel voor Ronde 2 is gebruikt');
  await waitUntilKept(page);
  const place = await seatName(page, 'Mila Sterrenbos');
  assert.match(place, /groep [123]$/);
  await page.reload();
  await ready(page);
  await click(page, 'button', 'Intervisie');
  assert.equal(await seatName(page, 'Mila Sterrenbos'), place);
  await click(page, 'button', 'Uitleg bij het voorstel');
  await waitForText(page, /met startgetal 202\d/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await waitForText(page, '0 van 16 geplaatst');
  page.watched.check();
  await page.context().close();
});

test('two who are locked stay, and two locks that collide are told with the way out', async () => {
  const page = await newPage();
  await newRound(page);
  const place = async (name, group) => {
    await seat(page, name).press('Enter');
    await click(page, 'button', 'Verplaats');
    await page.getByRole('dialog').getByRole('button', { name: new RegExp(`^${group}`) }).first().press('Enter');
    await seat(page, name).press('Enter');
    await page.getByRole('button', { name: 'Zet vast', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Maak los', exact: true }).waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
  };
  await place('Tess Molenkamp', 'Groep 1');
  await place('Fenna Duinzicht', 'Groep 2');
  await click(page, 'button', 'Maak een voorstel');
  await isReady(page);
  assert.match(await seatName(page, 'Tess Molenkamp'), /groep 1/);
  assert.match(await seatName(page, 'Fenna Duinzicht'), /groep 2/);
  await click(page, 'button', 'Sluit');
  await place('Mila Sterrenbos', 'Groep 2');
  await click(page, 'button', 'Maak een voorstel');
  await find(page, 'heading', 'Geen geldige indeling gevonden').first().waitFor({ state: 'attached' });
  await waitForText(page, 'Fenna Duinzicht is leidinggevende van Mila Sterrenbos.');
  await page.getByRole('button', { name: /^Maak los: / }).first().press('Enter');
  await isReady(page);
  page.watched.check();
  await page.context().close();
});
