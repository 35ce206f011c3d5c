// A whole session on the wall by keyboard alone and by touch alone, and a second window that looks along: a reload and a hidden tab in the middle of a step, the screen closed; and then
// nothing of what was said in any file of the browser's profile.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { setDay } from './support/everyday.mjs';
import {
  button, checkAccessible, click, counters, filesWith, find, middleOf, newContext, openPage, pressByKey, ready, settled, startBrowser, startKeptBrowser,
  startSample, startServer, temporaryFolder, waitForText, waitUntil, waitUntilKept, watch,
} from './support/page.mjs';

let server;
before(async () => { server = await startServer(); });
after(() => server?.close());

const words = 'vastloopt-op-dinsdag';
const question = `Hoe kan ik eerder helpen als iemand ${words}?`;
const agreement = `Ik bel zodra iemand ${words}`;

/** Both clocks of the machine, whether the page is seen, and the lock that keeps its screen on, in the hands of the test. */
const takeClocks = () => {
  const machine = globalThis.machine = { wall: Number(sessionStorage.getItem('wall')), even: 0, hidden: false, locks: 0 };
  const [now, even] = [Date.now, performance.now.bind(performance)];
  Date.now = () => now() + machine.wall;
  performance.now = () => even() + machine.even;
  Object.defineProperty(document, 'hidden', { get: () => machine.hidden });
  Object.defineProperty(navigator, 'wakeLock', {
    value: { request: async () => { machine.locks++; return Object.assign(new EventTarget(), { release: async () => {} }); } },
  });
};
const show = (page, hidden) => page.evaluate((isHidden) => {
  globalThis.machine.hidden = isHidden;
  document.dispatchEvent(new Event('visibilitychange'));
}, hidden);

/** Seconds that the clock of the step shows. */
const seconds = async (page) => {
  const [minutes, rest] = (await page.locator('#mirror').getByRole('group', { name: 'Klok' }).locator('p').first().textContent()).split(':');
  return Number(minutes) * 60 + (minutes.startsWith('-') ? -1 : 1) * Number(rest);
};
const heading = (page, name) => find(page, 'heading', name).waitFor({ state: 'attached' });

async function openWall(page) {
  await startSample(page);
  for (const key of 'gs') await page.keyboard.press(key);
  await heading(page, 'Inchecken');
}

async function addCase(page) {
  await pressByKey(page, 'button', 'Voeg een vraag toe');
  const field = find(page, 'textbox', 'Wat is de vraag? Begin met: hoe kan ik ...?');
  await field.waitFor({ state: 'attached' });
  await field.focus();
  await page.keyboard.type(question);
  await pressByKey(page, 'button', 'Zet op het scherm');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('by keyboard alone, over a reload and a hidden tab; afterwards nothing of the case is in the profile', async () => {
  const folder = temporaryFolder();
  let context = await startKeptBrowser(folder);
  await setDay(context);
  await context.addInitScript(takeClocks);
  const page = await openPage(context, server.address);
  await openWall(page);
  await page.keyboard.press(' ');
  for (const name of ['Terugblik', 'Casuskeuze']) {
    await page.keyboard.press('ArrowRight');
    await heading(page, name);
  }
  await page.keyboard.press('ArrowRight');
  await waitForText(page, 'Kies eerst een vraag.');
  await addCase(page);
  await page.keyboard.press('1');
  await page.waitForFunction((part) => document.activeElement.textContent.includes(part), words);
  await page.keyboard.press('Enter');
  await page.locator('button[aria-pressed=true]').filter({ hasText: words }).waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowRight');
  await heading(page, 'Methode');
  await pressByKey(page, 'button', await page.getByRole('button', { name: /^Kies Incidentmethode/ }).textContent());
  await heading(page, 'Informatievragen');
  assert.ok(await page.evaluate(() => globalThis.machine.locks) >= 1);

  // Hidden for ten minutes, while somebody sets the clock back an hour.
  const before = await seconds(page);
  await show(page, true);
  await page.evaluate(() => { globalThis.machine.even += 600e3; globalThis.machine.wall += 600e3 - 3600e3; });
  const locks = await page.evaluate(() => globalThis.machine.locks);
  await show(page, false);
  await waitUntil(async () => await seconds(page) <= before - 600);
  assert.ok(await seconds(page) >= before - 620);
  assert.ok(await page.evaluate(() => globalThis.machine.locks) >= locks);
  // The calendar's clock goes on over a reload, the even one begins again.
  await page.evaluate(() => sessionStorage.setItem('wall', globalThis.machine.wall += 3600e3));

  // A reload in the middle of the step.
  await page.waitForTimeout(800);
  const left = await seconds(page);
  assert.deepEqual(filesWith(folder, words), []);
  const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  assert.ok(databases.includes('driehoek-sealed'));
  await page.reload();
  await ready(page);
  await heading(page, 'Informatievragen');
  await waitUntil(async () => await seconds(page) <= left);
  await heading(page, question);

  for (const name of ['Analyse', 'Advies', 'Afspraak', 'Wat neem ik mee', 'Evaluatie']) {
    await page.keyboard.press('ArrowRight');
    await heading(page, name);
  }
  await pressByKey(page, 'button', 'Vul een formulier in');
  await find(page, 'button', 'Klaar, geef door').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: '4 Mee eens', exact: true }).first().press('Enter');
  await pressByKey(page, 'button', 'Klaar, geef door');
  await waitForText(page, /^1 van \d+ ingevuld$/);
  await page.keyboard.press('ArrowRight');
  await heading(page, 'Volgende keer');
  await pressByKey(page, 'button', 'Schrijf de afspraak op');
  await find(page, 'textbox', 'Wat spreken jullie af? Zonder namen van anderen.').focus();
  await page.keyboard.type(agreement);
  await pressByKey(page, 'button', 'Bewaar afspraak');
  await waitForText(page, agreement);
  await page.keyboard.press('ArrowRight');
  await page.getByRole('dialog', { name: 'Sluit scherm' }).waitFor({ state: 'attached' });
  await page.getByRole('dialog').getByRole('button', { name: 'Sluit scherm', exact: true }).press('Enter');
  await page.getByRole('navigation').first().waitFor({ state: 'attached' });
  await waitUntilKept(page);
  assert.equal(await page.getByText(words).count(), 0);
  assert.equal(page.url().includes(words), false);
  page.watched.check();
  await context.close();
  assert.deepEqual(filesWith(folder, words), []);
  // Nor is there anything to read it back from.
  context = await startKeptBrowser(folder);
  const again = await openPage(context, server.address);
  const rest = await again.evaluate(() => new Promise((resolve) => {
    indexedDB.open('driehoek-sealed').onsuccess = ({ target: { result } }) => {
      const names = [...result.objectStoreNames];
      if (!names.length) return resolve([]);
      const transaction = result.transaction(names);
      Promise.all(names.map((name) => new Promise((done) => {
        transaction.objectStore(name).getAllKeys().onsuccess = ({ target }) => done(target.result);
      }))).then((keys) => resolve(keys.flat()));
    };
  }));
  assert.deepEqual(rest, []);
  await context.close();
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('by touch alone on a board: from the start to the screen that is closed', async () => {
  const browser = await startBrowser();
  const context = await newContext(browser, { hasTouch: true, viewport: { width: 1920, height: 1080 } });
  await setDay(context);
  const page = await openPage(context, server.address);
  const tap = async (element) => {
    await element.waitFor({ state: 'attached' });
    const { x, y } = await middleOf(element);
    await page.touchscreen.tap(x, y);
    await settled(page);
  };
  const press = async (name) => tap(await button(page, name));
  await press('Start met een voorbeeld');
  await waitUntilKept(page);
  await press('Sessie');
  await heading(page, 'Inchecken');
  await press('Start');
  for (const name of ['Terugblik', 'Casuskeuze']) {
    await press('Volgende');
    await heading(page, name);
  }
  await press('Voeg een vraag toe');
  const field = find(page, 'textbox', 'Wat is de vraag? Begin met: hoe kan ik ...?');
  await tap(field);
  await page.waitForFunction(() => document.activeElement.localName === 'input' || document.activeElement.localName === 'textarea');
  await page.keyboard.type(question);  // as a keyboard on the screen does
  await press('Zet op het scherm');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await press(/^Een hand meer voor /);
  await waitForText(page, '1 hand geteld');
  await press(new RegExp(`: ${question.replace('?', '.')}`));
  await page.locator('button[aria-pressed=true]').filter({ hasText: words }).waitFor({ state: 'attached' });
  await press('Volgende');
  await heading(page, 'Methode');
  await checkAccessible(page, 'the choice of a method');
  await press(/^Kies Incidentmethode/);
  await heading(page, 'Informatievragen');
  await press('1 min meer');
  await waitForText(page, 'van 16 minuten');
  await press('Pauze');
  await press('Ga door');
  for (const name of ['Analyse', 'Advies', 'Afspraak', 'Wat neem ik mee', 'Evaluatie']) {
    await press('Volgende');
    await heading(page, name);
  }
  for (let forms = 1; forms <= 3; forms++) {
    await press('Vul een formulier in');
    await press('4 Mee eens');
    await press('Klaar, geef door');
    await waitForText(page, new RegExp(`^${forms} van \\d+ ingevuld$`));
  }
  await press('Toon de uitslag');
  await waitForText(page, 'De samenstelling van onze groep is goed. 4,0 van 5, mee eens');
  await waitForText(page, 'Wat valt op? Praat over de groep, niet over wie wat invulde.');
  await checkAccessible(page, 'what the group thinks');
  await press('Volgende');
  await heading(page, 'Volgende keer');
  await press('Volgende');
  await page.getByRole('dialog', { name: 'Sluit scherm' }).waitFor({ state: 'attached' });
  await press('Sluit scherm');
  await page.getByRole('navigation').first().waitFor({ state: 'attached' });
  await waitUntilKept(page);
  assert.equal(await page.getByText(words).count(), 0);
  page.watched.check();
  await browser.close();
});

test('a second window looks along while the first one is in charge, and keeps nothing', async () => {
  const browser = await startBrowser();
  const context = await newContext(browser);
  await setDay(context);
  const page = await openPage(context, server.address);
  await openWall(page);
  const [other] = await Promise.all([context.waitForEvent('page'), click(page, 'button', 'Toon op een tweede scherm')]);
  other.setDefaultTimeout(90000);
  const watched = watch(other, server.address);
  await ready(other);
  await heading(other, 'Inchecken');
  await waitForText(other, 'Dit scherm kijkt mee. Bedienen doe je in het andere venster.');
  assert.equal(await find(other, 'button', 'Volgende').count(), 0);
  await page.bringToFront();
  await page.keyboard.press(' ');
  for (const name of ['Terugblik', 'Casuskeuze']) {
    await page.keyboard.press('ArrowRight');
    await heading(page, name);
    await heading(other, name);
  }
  await addCase(page);
  await waitForText(other, new RegExp(words));
  assert.ok(await seconds(other) <= await seconds(page) + 1);
  // What looks along can neither go on nor pause.
  await other.keyboard.press('ArrowRight');
  await other.keyboard.press(' ');
  await settled(other);
  await heading(page, 'Casuskeuze');
  await heading(other, 'Casuskeuze');
  await click(page, 'button', 'Sluit scherm');
  await page.getByRole('dialog').getByRole('button', { name: 'Sluit scherm', exact: true }).press('Enter');
  await waitForText(other, 'Begin de sessie in het andere venster. Dan staat die ook hier.');
  assert.equal(await other.getByText(words).count(), 0);
  page.watched.check();
  watched.check();
  await browser.close();
});

test('it draws a frame a second while it runs and none while it stands still, and axe-core finds nothing', async () => {
  const browser = await startBrowser();
  const context = await newContext(browser);
  await setDay(context);
  const page = await openPage(context, server.address);
  await openWall(page);
  await checkAccessible(page, 'wall');
  await page.waitForTimeout(12000);  // until what was told by the way is gone
  await settled(page);
  const still = (await counters(page)).frames;
  await page.waitForTimeout(3000);
  assert.equal((await counters(page)).frames, still);
  await page.keyboard.press(' ');
  await page.waitForTimeout(1500);
  const { frames } = await counters(page);
  await page.waitForTimeout(10000);
  const drawn = (await counters(page)).frames - frames;
  assert.ok(drawn >= 8 && drawn <= 11, `${drawn} frames in ten seconds`);
  page.watched.check();
  await browser.close();
});
