// Programma by keyboard alone: the gate opens and closes, three parties decide maatwerk, a paper about buddies leaves nothing behind.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSample, setDay } from './support/everyday.mjs';
import {
  checkAccessible, find, newContext, openPage, pressByKey, startBrowser, startServer, waitForText, waitUntilKept,
} from './support/page.mjs';

let server, browser;
before(async () => { server = await startServer(); browser = await startBrowser(); });
after(async () => { await browser?.close(); server?.close(); });

async function newPage() {
  const context = await newContext(browser, { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  await setDay(context);
  const page = await openPage(context, server.address);
  await openSample(page);
  for (const key of 'gp') await page.keyboard.press(key);
  await heading(page, '6 van de 7 teams hebben het basisprogramma afgerond');
  return page;
}

const heading = (page, name) => page.getByRole('heading', { name }).first().waitFor({ state: 'attached' });
const closed = (page) => page.getByRole('dialog').waitFor({ state: 'detached' });
/** Enter on the station of a picture whose name begins so. */
const openStation = async (page, name) => {
  const station = page.getByRole('button', { name: new RegExp(`^${name}`) }).first();
  await station.waitFor({ state: 'attached' });
  await station.focus();
  await page.keyboard.press('Enter');
};

test('the gate opens with the last part, and closes when that is taken back', async () => {
  const page = await newPage();
  await checkAccessible(page, 'programme');
  await openStation(page, 'Schoonmaak avond, Basisprogramma');
  await page.getByRole('dialog').waitFor({ state: 'attached' });
  await checkAccessible(page, 'dialog of parts');
  const part = page.getByRole('group', { name: '3 Ontwikkelen met Werkstap' });
  await part.getByRole('button', { name: 'Klaar', exact: true }).press('Enter');
  await pressByKey(page, 'button', 'Bewaar dit deel');
  await page.keyboard.press('Escape');
  await closed(page);
  await heading(page, 'Alle 7 teams hebben het basisprogramma afgerond');
  await waitForText(page, 'Overal kan maatwerk nu.');
  await page.keyboard.press('Control+z');
  await heading(page, '6 van de 7 teams hebben het basisprogramma afgerond');
  await openStation(page, 'Schoonmaak avond, Maatwerk');
  await heading(page, 'Het hek is dicht');
  await waitForText(page, 'Besluiten kan nog niet. Het hek is dicht.');
  assert.equal(await find(page, 'button', 'Leg besluit vast').count(), 0);
  page.watched.check();
  await page.context().close();
});

test('three parties look, and one outcome is decided; it is there after a reload', async () => {
  const page = await newPage();
  await openStation(page, 'Schoonmaak dag, Maatwerk');
  await heading(page, 'Is maatwerk nodig voor Schoonmaak dag');
  await checkAccessible(page, 'maatwerk');
  await pressByKey(page, 'button', 'Nodig de AS uit');
  await page.getByRole('dialog').waitFor({ state: 'attached' });
  await checkAccessible(page, 'dialog of a party');
  await find(page, 'textbox', 'Keek mee op', { exact: false }).or(page.getByLabel('Keek mee op')).first().fill('2022-10-05');
  await pressByKey(page, 'button', 'Bewaar');
  await closed(page);
  await pressByKey(page, 'button', 'Leg besluit vast');
  await waitForText(page, 'besloten op 6 oktober');
  await waitUntilKept(page);
  await page.reload();
  await heading(page, 'Is maatwerk nodig voor Schoonmaak dag');  // the link leads to it
  await waitForText(page, 'besloten op 6 oktober');
  await pressByKey(page, 'button', 'Terug naar programma');
  await page.getByRole('button', { name: 'Schoonmaak dag, Maatwerk: Wel: ontwikkelgesprekken' }).waitFor({ state: 'attached' });
  page.watched.check();
  await page.context().close();
});

test('what is told about buddies can be printed, and no storage of the page knows of any', async () => {
  const page = await newPage();
  await page.evaluate(() => { globalThis.printed = 0; globalThis.print = () => { globalThis.printed++; }; });
  await pressByKey(page, 'button', 'Druk flyer af');
  await page.waitForFunction(() => globalThis.printed === 1);
  const paper = await page.locator('#print').textContent();
  assert.match(paper, /Meedoen is vrijwillig\. Niemand houdt het bij\./);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await pressByKey(page, 'button', 'Lees uitleg');
  await page.getByRole('dialog').waitFor({ state: 'attached' });
  await checkAccessible(page, 'dialog of buddies');
  await page.keyboard.press('Escape');
  await closed(page);
  await waitUntilKept(page);
  const names = await page.evaluate(async () => {
    const found = Object.entries(localStorage).flat().concat(Object.entries(sessionStorage).flat());
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((resolve, reject) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      for (const store of database.objectStoreNames) {
        found.push(name, store);
        const keys = await new Promise((resolve, reject) => {
          const asked = database.transaction(store).objectStore(store).getAllKeys();
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
        });
        found.push(...keys.map(String));
      }
      database.close();
    }
    return found;
  });
  assert.ok(names.length > 3, names.join());
  for (const name of names) assert.doesNotMatch(name, /budd|maatje|koppel/i);
  page.watched.check();
  await page.context().close();
});
