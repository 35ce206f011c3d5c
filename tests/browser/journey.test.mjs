// What a new user does, from welcome to a file brought back: by mouse at real pixels, by keyboard alone, and on the plain
// page where WebGL is missing.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { click, find, newContext, openPage, pressByKey, startBrowser, startServer, temporaryFolder, waitForText, waitUntilKept, walkTo } from './support/page.mjs';

let server, browser, plainBrowser;
before(async () => {
  server = await startServer();
  browser = await startBrowser();
  plainBrowser = await startBrowser(['--disable-3d-apis']);
});
after(async () => {
  await browser?.close();
  await plainBrowser?.close();
  server?.close();
});

const newPage = async (from = browser, options = {}) => {
  const context = await newContext(from, { locale: 'nl-NL', ...options });
  return openPage(context, server.address);
};

const openSignal = (page) => find(page, 'heading', 'Open hoek');
const inspector = (page, code) => find(page, 'heading', `3-hoek ${code}`);

async function downloadOf(page, press) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const file = path.join(temporaryFolder(), download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

// The picture as the mirror tells it: every plate and hub with its words.
const pictureOf = (page) => page.locator('#mirror [data-role="picture"] button, #mirror [aria-label^="3-hoeken van"] button').allTextContents();

/** `act` presses what a role and a name point at, in its own way. */
async function travel(page, act) {
  await act('button', 'Start met een voorbeeld');
  await waitUntilKept(page);
  const targets = await pictureOf(page);
  assert.equal(targets.filter((name) => name.startsWith('3-hoek ')).length, 32);

  const k09 = page.getByRole('button', { name: /^3-hoek K-09/ });
  await act('button', await nameOf(k09));
  await inspector(page, 'K-09').waitFor({ state: 'attached' });
  await openSignal(page).waitFor({ state: 'attached' });
  await act('button', 'Kies een jobcoach');
  await act('button', 'Kaan Veldspaat');
  await openSignal(page).waitFor({ state: 'detached' });
  await waitUntilKept(page);

  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName('first-frame').length > 0);
  await page.getByRole('button', { name: /^3-hoek K-09.*Kaan Veldspaat/ }).waitFor({ state: 'attached' });
  await act('button', await nameOf(page.getByRole('button', { name: /^Maak ongedaan: / })));
  await page.getByRole('button', { name: /^3-hoek K-09.*open/ }).waitFor({ state: 'attached' });
  await act('button', await nameOf(page.getByRole('button', { name: /^Doe opnieuw: / })));
  await page.getByRole('button', { name: /^3-hoek K-09.*Kaan Veldspaat/ }).waitFor({ state: 'attached' });
  const changed = await pictureOf(page);

  await act('button', 'Gegevens');
  const file = await downloadOf(page, () => act('button', 'Reservekopie'));
  assert.ok(path.basename(file).startsWith('driehoek-de-lindewaard-'));
  const picture = await downloadOf(page, () => act('button', 'Plaatje'));
  assert.match(fs.readFileSync(picture, 'utf8'), /^<svg[^]*K-09[^]*<\/svg>\s*$/);
  await act('button', 'Begin leeg');
  await waitForText(page, 'Nog geen 3-hoeken');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act('button', 'Lees in')]);
  await chooser.setFiles(file);
  await waitForText(page, /De Lindewaard is ingelezen: 60 mensen, 32 3-hoeken/);
  await waitUntilKept(page);
  assert.deepEqual(await pictureOf(page), changed);
  page.watched.check();
}

const nameOf = async (locator) => {
  await locator.first().waitFor({ state: 'attached' });
  return locator.first().evaluate((one) => one.getAttribute('aria-label') ?? one.textContent);
};

test('by mouse, at the pixels that the mirror names', async () => {
  const page = await newPage();
  await travel(page, (role, name) => click(page, role, name));
  await page.context().close();
});

const escaped = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const inMap = /^button: (3-hoek |.*, \d+ 3-hoek)/;
async function pressInMap(page, name) {
  await walkTo(page, inMap, new RegExp(`^button: ${escaped(name)}$`), 'ArrowLeft');
  await page.keyboard.press('Enter');
}

test('by keyboard alone', async () => {
  const page = await newPage();
  await travel(page, (role, name) => (name.startsWith('3-hoek ') ? pressInMap(page, name) : pressByKey(page, role, name)));
  await page.context().close();
});

// There a button also shows what the canvas draws beside its name.
const pressPlain = (page) => (role, name) => page.getByRole(role, { name: new RegExp(`^${escaped(name)}( – .*)?$`) }).first().click();

test('on the plain page, where WebGL is missing', async () => {
  const page = await newPage(plainBrowser);
  assert.ok(await page.evaluate(() => document.body.classList.contains('plain')));
  await travel(page, pressPlain(page));
  await page.context().close();
});
