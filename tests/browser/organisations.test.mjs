// Several organisations in one browser: side by side in two tabs, from the layout before there were several, their files,
// links into them, and leaving nothing behind on a screen that is not one's own.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import {
  addPerson, click, find, lastDeed, newContext, openPage, pressByKey, ready, startBrowser, startSample, startServer, waitForText, waitUntilKept,
} from './support/page.mjs';

let server, browser, context;
before(async () => { server = await startServer(); browser = await startBrowser(); });
after(async () => { await browser?.close(); server?.close(); });
beforeEach(async () => { context = await newContext(browser); });
afterEach(() => context.close());

const open = (options) => openPage(context, server.address, options);
async function openWithSample(options) {
  const page = await open(options);
  await startSample(page);
  return page;
}
const linkOf = (page) => page.evaluate(() => location.hash);
const waitForLink = (page, pattern) => page.waitForFunction((source) => new RegExp(source).test(location.hash), pattern.source);
const heading = (page, name) => find(page, 'heading', name).waitFor({ state: 'attached' });
// Where it stands does not matter: as a keyboard or a screen reader presses it.
const press = async (page, name) => {
  const button = page.getByRole('button', { name, exact: true }).first();
  await button.waitFor({ state: 'attached' });
  await button.evaluate((one) => one.click());
};
async function rename(page, name) {
  await press(page, 'Wijzig naam');
  await find(page, 'textbox', 'Naam van de organisatie').fill(name);
  await press(page, 'Bewaar naam');
  await find(page, 'button', name).waitFor({ state: 'attached' });
}

test('two organisations in two tabs, side by side: both are changed, both are kept', async () => {
  const first = await openWithSample();
  const second = await open();
  await waitForText(second, 'Deze organisatie is ook open in een ander tabblad');
  await press(second, 'Gegevens');
  await press(second, 'Begin leeg');
  await waitForText(second, 'Nog geen 3-hoeken');
  await waitUntilKept(second);
  await addPerson(second, 'In De Tweede');
  await addPerson(first, 'In De Eerste');
  await waitUntilKept(first);
  await waitUntilKept(second);
  assert.notEqual(await linkOf(first), await linkOf(second));
  for (const [page, name, other] of [[first, 'In De Eerste', 'De Lindewaard'], [second, 'In De Tweede', 'Mijn organisatie']]) {
    await page.reload();
    await ready(page);
    await lastDeed(page, name).waitFor({ state: 'attached' });
    await find(page, 'button', other).waitFor({ state: 'attached' });
    assert.equal(await page.getByText('Deze organisatie is ook open in een ander tabblad').count(), 0);
  }
  // The same one in both: the hand-over of old.
  await press(second, 'Gegevens');
  await press(second, 'Open De Lindewaard');
  await waitForText(second, 'Deze organisatie is ook open in een ander tabblad');
  await press(second, 'Werk hier verder');
  await waitForText(first, 'Deze organisatie is ook open in een ander tabblad');
  await lastDeed(second, 'In De Eerste').waitFor({ state: 'attached' });
  first.watched.check();
  second.watched.check();
});

test('the list of organisations that the palette opens is as it is now, also when another tab changed it', async () => {
  const first = await openWithSample();
  const second = await open();
  await press(second, 'Gegevens');
  await press(second, 'Begin leeg');
  await waitUntilKept(second);
  const list = first.getByRole('dialog', { name: 'Kies een organisatie' });
  const openList = async () => {
    await first.keyboard.press('Control+k');
    await find(first, 'textbox', 'Zoek of typ een opdracht').fill('kies een organisatie');
    await first.keyboard.press('Enter');
    await list.waitFor({ state: 'attached' });
  };
  const closeList = async () => {
    await first.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
  };
  await openList();
  await find(list, 'button', 'Open Mijn organisatie').waitFor({ state: 'attached' });
  await closeList();
  await press(second, 'Gegevens');
  await rename(second, 'De Nieuwe');
  await waitUntilKept(second);
  await openList();
  await find(list, 'button', 'Open De Nieuwe').waitFor({ state: 'attached' });
  assert.equal(await find(list, 'button', 'Open Mijn organisatie').count(), 0);
  await closeList();
  await press(second, 'Verwijder De Nieuwe');
  await waitForText(second, 'De Nieuwe is verwijderd');
  await openList();
  await find(list, 'button', 'Open De Nieuwe').waitFor({ state: 'detached' });
  first.watched.check();
  second.watched.check();
});

test('renamed, copied, deleted and brought back, from the list, the title and the palette', async () => {
  const page = await openWithSample();
  await click(page, 'button', 'Gegevens');
  await press(page, 'Maak een kopie');
  await waitForText(page, /^Kopie van De Lindewaard staat nu op het scherm/);
  await press(page, 'Gegevens');
  await rename(page, 'De Kopie');
  await press(page, 'Verwijder De Kopie');
  await waitForText(page, 'De Kopie is verwijderd');
  await find(page, 'button', 'De Lindewaard').waitFor({ state: 'attached' });
  const toast = page.getByRole('region', { name: 'De Kopie is verwijderd' });
  await toast.getByRole('button', { name: 'Maak ongedaan' }).evaluate((one) => one.click());
  await find(page, 'button', 'De Kopie').waitFor({ state: 'attached' });
  await pressByKey(page, 'button', 'De Kopie');
  await page.getByRole('dialog', { name: 'Kies een organisatie' }).waitFor({ state: 'attached' });
  await pressByKey(page, 'button', 'Open De Lindewaard');
  await find(page, 'button', 'De Lindewaard').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+k');
  await find(page, 'textbox', 'Zoek of typ een opdracht').fill('open de kop');
  await page.keyboard.press('Enter');
  await find(page, 'button', 'De Kopie').waitFor({ state: 'attached' });
  page.watched.check();
});

test('what was kept by the version with one organisation: all of it is there, with its steps and its names', async () => {
  const page = await openWithSample();
  await addPerson(page, 'Van Vroeger');
  await waitUntilKept(page);
  // As that version had it: everything under one id, nothing told about it, the name list under a name of its own.
  await page.evaluate(() => new Promise((resolve) => {
    indexedDB.open('driehoek').onsuccess = ({ target: { result } }) => {
      const stores = result.transaction(['documents', 'snapshots', 'names'], 'readwrite');
      const documents = stores.objectStore('documents'), snapshots = stores.objectStore('snapshots');
      documents.getAllKeys().onsuccess = ({ target }) => {
        const [id] = target.result;
        documents.get(id).onsuccess = ({ target: { result: { about, removed, ...index } } }) => {
          documents.delete(id);
          documents.put({ ...index, id: 'main' }, 'main');
        };
        snapshots.getAllKeys().onsuccess = ({ target: { result: keys } }) => {
          for (const key of keys) {
            snapshots.get(key).onsuccess = ({ target: { result: state } }) => {
              snapshots.delete(key);
              snapshots.put(state, ['main', key[1]]);
            };
          }
        };
      };
      stores.objectStore('names').put(new TextEncoder().encode('{}'), 'list');
      stores.oncomplete = () => { result.close(); resolve(); };
    };
  }));
  await page.close();
  const again = await open();
  await lastDeed(again, 'Van Vroeger').waitFor({ state: 'attached' });
  await click(again, 'button', 'Maak ongedaan: Van Vroeger is toegevoegd');
  await waitUntilKept(again);
  await click(again, 'button', 'Gegevens');
  await find(again, 'button', 'Wis namenlijst').waitFor({ state: 'attached' });
  await again.getByRole('button', { name: 'Ga terug' }).first().waitFor({ state: 'attached' });
  assert.match(await linkOf(again), /^#\/main\/gegevens$/);
  again.watched.check();
});

test('a file of the user: the same one again, changed by somebody else, and remembered after a reload', async () => {
  // Handles of the browser's private files are real ones; only the dialog is not there.
  const files = () => {
    globalThis.chosen = [];
    const choose = async (name) => {
      globalThis.chosen.push(name);
      return (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
    };
    globalThis.showSaveFilePicker = ({ suggestedName }) => choose(suggestedName);
    globalThis.showOpenFilePicker = async () => [await choose('gedeeld.json')];
  };
  const textOf = (page, name) => page.evaluate(async (one) => (
    (await (await (await navigator.storage.getDirectory()).getFileHandle(one)).getFile()).text()), name);
  const page = await openWithSample({ files });
  await click(page, 'button', 'Gegevens');
  await press(page, 'Bewaar bestand');
  await waitForText(page, /^driehoek-de-lindewaard-.*\.json is gemaakt/);
  const [name] = await page.evaluate(() => globalThis.chosen);
  assert.match(await textOf(page, name), /De Lindewaard/);
  await rename(page, 'Nieuwe Naam');
  await page.keyboard.press('Control+s');
  await page.waitForFunction(async (one) => (await (await (await navigator.storage.getDirectory()).getFileHandle(one)).getFile()).text()
    .then((text) => text.includes('Nieuwe Naam'), () => false), name);  // while it is written it cannot be read
  assert.equal(await page.evaluate(() => globalThis.chosen.length), 1);
  await waitUntilKept(page);
  await page.reload();
  await ready(page);
  await waitForText(page, `Het bestand heet ${name}`);
  // Longer than a clock of files can be coarse.
  await page.waitForTimeout(50);
  await page.evaluate(async (one) => {
    const stream = await (await (await navigator.storage.getDirectory()).getFileHandle(one)).createWritable();
    await stream.write('van een ander');
    await stream.close();
  }, name);
  await press(page, 'Bewaar bestand');
  await page.getByRole('dialog', { name: 'Iemand anders heeft dit bestand veranderd' }).waitFor({ state: 'attached' });
  assert.equal(await textOf(page, name), 'van een ander');
  await press(page, 'Overschrijf het');
  await waitForText(page, new RegExp(`^${name} is gemaakt`));
  assert.match(await textOf(page, name), /Nieuwe Naam/);
  page.watched.check();
});

test('a reminder comes when there is no file of the last 25 changes, and goes when there is', async () => {
  const page = await openWithSample();
  await click(page, 'button', 'Gegevens');
  await press(page, 'Begin leeg');  // nobody is reminded of a file of a sample
  await click(page, 'button', 'Gegevens');
  await rename(page, 'Andere Naam');
  // Undone and done again: each is a change too, and quicker than a dialog.
  for (const key of Array.from({ length: 12 }, () => ['z', 'y']).flat()) {
    await page.keyboard.press(`Control+${key}`);
    await find(page, 'button', `${key === 'z' ? 'Doe opnieuw' : 'Maak ongedaan'}: De naam is gewijzigd`).waitFor({ state: 'attached' });
  }
  await waitForText(page, 'Er is nog geen bestand van deze organisatie');
  const bar = page.getByRole('region', { name: 'Er is nog geen bestand van deze organisatie' });
  const [download] = await Promise.all([page.waitForEvent('download'), bar.getByRole('button', { name: 'Bewaar bestand' }).evaluate((one) => one.click())]);
  assert.match(fs.readFileSync(await download.path(), 'utf8'), /Andere Naam/);
  await bar.waitFor({ state: 'detached' });
  await waitForText(page, /^Bewaard op dit apparaat\. Laatste bestand: vandaag/);
  page.watched.check();
});

test('"Klaar": first the file, then nothing is left, also not by another tab', async () => {
  const page = await openWithSample();
  const other = await open();
  await addPerson(page, 'Geheim');
  await click(page, 'button', 'Gegevens');
  await press(page, 'Klaar: bewaar bestand en wis dit scherm');
  const wipe = find(page, 'button', 'Wis dit scherm');
  await wipe.waitFor({ state: 'attached' });
  const isOff = () => wipe.getAttribute('aria-disabled');
  assert.equal(await isOff(), 'true');
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Bewaar bestand van De Lindewaard')]);
  assert.match(fs.readFileSync(await download.path(), 'utf8'), /Geheim/);
  assert.equal(await isOff(), 'true');
  await press(page, 'Ja, ik heb het bestand van De Lindewaard');
  await page.waitForFunction(() => Array.from(document.querySelectorAll('#mirror button')).some(
    (one) => one.textContent === 'Wis dit scherm' && one.getAttribute('aria-disabled') !== 'true'));
  await press(page, 'Wis dit scherm');
  for (const one of [page, other]) {
    await one.getByRole('button', { name: 'Start met een voorbeeld' }).waitFor({ state: 'attached' });
    assert.equal(await linkOf(one), '');
  }
  assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
});

test('a link to K-05 survives reload, back and forward, and holds no code', async () => {
  const page = await openWithSample();
  await waitForLink(page, /\/3-hoeken$/);
  const map = await linkOf(page);
  await click(page, 'button', await page.getByRole('button', { name: /^3-hoek K-05/ }).first().textContent());
  await heading(page, '3-hoek K-05');
  await waitForLink(page, /\/3-hoeken\/[0-9a-f]{8}$/);
  const link = await linkOf(page);
  assert.doesNotMatch(link, /K-?05/);
  await page.reload();
  await ready(page);
  await heading(page, '3-hoek K-05');
  assert.equal(await linkOf(page), link);
  await click(page, 'button', 'Overzicht');
  await heading(page, '28 van de 32 3-hoeken zijn in orde');
  await page.goBack();
  await heading(page, '3-hoek K-05');
  await page.goBack();
  await find(page, 'heading', '3-hoek K-05').waitFor({ state: 'detached' });
  assert.equal(await linkOf(page), map);
  await page.goForward();
  await heading(page, '3-hoek K-05');
  await page.goForward();
  await heading(page, '28 van de 32 3-hoeken zijn in orde');
  await page.evaluate(() => { location.hash = '#/weg/3-hoeken'; });
  await waitForText(page, /^Wat deze link aanwijst, is er niet meer/);
  await waitForLink(page, /\/overzicht$/);
  const elsewhere = await open({ query: link });
  await heading(elsewhere, '3-hoek K-05');
  page.watched.check();
});

test('the plain page has the list, and its links', async () => {
  const page = await openWithSampleOnPlain();
  await page.getByRole('button', { name: 'Gegevens' }).first().click();
  await page.getByRole('button', { name: 'Begin leeg' }).first().click();
  await waitForText(page, 'Nog geen 3-hoeken');
  await page.goBack();
  await heading(page, 'Herstelpunten');
  await page.getByRole('button', { name: 'Open Mijn organisatie' }).first().waitFor({ state: 'attached' });
  page.watched.check();
});

async function openWithSampleOnPlain() {
  const page = await open({ query: '?plain' });
  await page.getByRole('button', { name: /^Start met een voorbeeld/ }).first().click();
  await waitUntilKept(page);
  return page;
}
