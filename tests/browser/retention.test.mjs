// Bewaartermijnen, logboek and sjablonen by keyboard alone: a term, cleaning up and undo, and that what is cleaned up is gone for good
// from the browser's storage once a file is saved; the log says so, and a template is printed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSample, setDay } from './support/everyday.mjs';
import {
  checkAccessible, find, newContext, openDialog, openPage, pressByKey, settled, startBrowser, startServer, waitForText, waitUntil, waitUntilKept,
} from './support/page.mjs';

let server, browser;
before(async () => { server = await startServer(); browser = await startBrowser(); });
after(async () => { await browser?.close(); server?.close(); });

async function newPage(options) {
  const context = await newContext(browser, { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', acceptDownloads: true, ...options });
  await setDay(context);
  const page = await openPage(context, server.address);
  await openSample(page);
  await waitUntilKept(page);
  return page;
}

const dialog = (page, name) => page.getByRole('dialog', { name }).first().waitFor({ state: 'attached' });
const closed = (page) => page.getByRole('dialog').waitFor({ state: 'detached' });

/** Keys of a store of the page's database. */
const keysIn = (page, store) => page.evaluate(async (wanted) => {
  const done = (asked) => new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const found = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    if (database.objectStoreNames.contains(wanted)) found.push(...await done(database.transaction(wanted).objectStore(wanted).getAllKeys()));
    database.close();
  }
  return found.map(String);
}, store);

/** Takes a term by the list's own keys: the first, then so many further. */
async function setTerm(page, kind, term) {
  const list = find(page, 'combobox', `Hoe lang: ${kind}`);
  await list.waitFor({ state: 'attached' });
  await list.focus();
  await list.selectOption({ label: term });
  await settled(page);
}

async function cleanUp(page) {
  await pressByKey(page, 'button', 'Ruim op');
  await dialog(page, 'Opruimen?');
  await waitForText(page, /Je kunt dit ongedaan maken zolang je het bestand niet bewaart/);
}

test('a term is changed, cleaned up, undone, cleaned up again, and gone for good with the file', async () => {
  const page = await newPage();
  await openDialog(page, 'mu', 'Bewaartermijnen');
  await checkAccessible(page, 'dialog of terms');
  await setTerm(page, 'Wie eerder in een hoek zat', 'Meteen');
  await waitForText(page, /De bewaartermijnen zijn gewijzigd/);
  await cleanUp(page);
  await checkAccessible(page, 'dialog of cleaning up');
  await pressByKey(page, 'button', 'Ja, ruim op');
  await waitForText(page, /Opgeruimd: vandaag/);
  await page.keyboard.press('Control+z');
  await page.getByText(/Opgeruimd: vandaag/).first().waitFor({ state: 'detached' });
  await cleanUp(page);
  await pressByKey(page, 'button', 'Ja, ruim op');
  await waitForText(page, /Opgeruimd: vandaag/);
  await waitUntilKept(page);
  assert.ok((await keysIn(page, 'snapshots')).length > 1);

  // Still to be undone after a reload; then a file is saved.
  await page.reload();
  await page.getByRole('navigation').first().waitFor({ state: 'attached' });
  await openDialog(page, 'mu', 'Bewaartermijnen');
  await waitForText(page, /Opgeruimd: vandaag/);
  const saving = page.waitForEvent('download');
  await pressByKey(page, 'button', 'Bewaar bestand');
  await saving;
  await waitForText(page, /nu ook weg uit de stappen en de herstelpunten/);
  await waitUntil(async () => (await keysIn(page, 'snapshots')).length === 1);
  await page.keyboard.press('Control+z');
  await settled(page);
  await page.reload();
  await page.getByRole('navigation').first().waitFor({ state: 'attached' });
  await openDialog(page, 'mu', 'Bewaartermijnen');
  await settled(page);
  assert.equal(await page.getByText(/Opgeruimd: vandaag/).count(), 0);
  assert.equal(await find(page, 'button', 'Ruim op').count(), 0);
  await page.keyboard.press('Escape');
  await closed(page);

  // The log says what was done, and of nobody.
  await openDialog(page, 'mc', 'Logboek');
  await waitForText(page, /Bewaartermijnen: opgeruimd/);
  await waitForText(page, /Ongedaan gemaakt\. Bewaartermijnen: opgeruimd/);
  await waitForText(page, /Opgeruimde gegevens ook uit stappen en herstelpunten/);
  await checkAccessible(page, 'log');
  await pressByKey(page, 'button', 'Bestanden en namen');
  await waitForText(page, /Bestand bewaard, met codes/);
  await waitUntil(async () => await page.getByText(/Bewaartermijnen: opgeruimd/).count() === 0);
  const download = page.waitForEvent('download');
  await pressByKey(page, 'button', 'Bewaar als CSV');
  assert.match((await download).suggestedFilename(), /^driehoek-logboek-2022-10-06\.csv$/);
  assert.ok((await keysIn(page, 'meta')).some((key) => key.startsWith('log:')));
  page.watched.check();
  await page.context().close();
});

test('the log keeps what this device is called, and goes with all that is erased', async () => {
  const page = await newPage();
  await openDialog(page, 'mc', 'Logboek');
  await find(page, 'textbox', 'Werkplek').fill('kantoor HR');
  await pressByKey(page, 'button', 'Bewaar werkplek');
  await waitForText(page, /De werkplek is bewaard/);
  await page.keyboard.press('Escape');
  await closed(page);
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  await saving;
  await openDialog(page, 'mc', 'Logboek');
  await waitForText(page, /, kantoor HR$/);
  await page.reload();
  await page.getByRole('navigation').first().waitFor({ state: 'attached' });
  await openDialog(page, 'mc', 'Logboek');
  await waitForText(page, /, kantoor HR$/);
  page.watched.check();
  await page.context().close();
});

test('a template is read, copied and printed, with headings and a table that can be read out', async () => {
  const page = await newPage();
  await page.evaluate(() => { globalThis.printed = 0; globalThis.print = () => { globalThis.printed++; }; });
  await openDialog(page, 'mj', 'Sjablonen');
  await checkAccessible(page, 'dialog of templates');
  await find(page, 'combobox', 'Welke tekst?').selectOption({ label: 'DPIA, ingevuld begin' });
  await pressByKey(page, 'button', 'Druk af');
  await page.waitForFunction(() => globalThis.printed === 1);
  const paper = await page.evaluate(() => {
    const print = document.getElementById('print');
    return {
      text: print.textContent,
      headings: [...print.querySelectorAll('h1, h2')].length,
      rows: print.querySelectorAll('table tbody tr').length,
      heads: print.querySelectorAll('table thead th').length,
    };
  });
  assert.match(paper.text, /geen juridisch advies/);
  assert.match(paper.text, /\[vul in: grondslag/);
  assert.match(paper.text, /1 jaar na het einde van de ronde/);
  assert.equal(paper.headings, 10);
  assert.equal(paper.rows, 27);
  assert.equal(paper.heads, 4);
  assert.doesNotMatch(paper.text, /Nadia|Kaan/);
  page.watched.check();
  await page.context().close();
});
