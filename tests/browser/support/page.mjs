// Opens the built page in Chromium the way a user gets it, and watches what no test should forget: nothing leaves the
// origin, the content security policy is never violated, the console stays free of errors.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, launch, serve, settings } from '../../support/page.mjs';

export const startServer = (folder = process.env.DRIEHOEK_DIST) => serve(folder);
export const startBrowser = launch;

const usualWindow = { viewport: { width: 1440, height: 900 } };

const drawNothing = () => {
  for (const name of ['clear', 'drawArrays', 'drawElements']) WebGL2RenderingContext.prototype[name] = () => {};
};

/**
 * The usual window, in which the canvas stays empty: without graphics hardware nearly all of a test's time would go into
 * drawing. Layout, words and what a click hits are the same. What looks at pixels, or at how long a frame takes, `draws`.
 */
export async function newContext(browser, { draws = false, ...options } = {}) {
  const context = await browser.newContext({ ...usualWindow, ...options });
  if (!draws) await context.addInitScript(drawNothing);
  return context;
}

/** A browser whose storage survives it: for tests that kill it. */
export async function startKeptBrowser(folder) {
  const context = await chromium.launchPersistentContext(folder, { executablePath: findChromium(), args: settings, ...usualWindow });
  await context.addInitScript(drawNothing);
  return context;
}
export const temporaryFolder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'driehoek-'));

/** Files below the folder in which this stands, in either of the ways in which a browser keeps text. */
export const filesWith = (folder, mark) => fs.readdirSync(folder, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name))
  .filter((file) => {
    try {
      const bytes = fs.readFileSync(file);
      return bytes.includes(mark) || bytes.includes(Buffer.from(mark, 'utf16le'));
    } catch {
      return false;  // gone meanwhile
    }
  });

/** The whole browser at once, found by its own data folder. */
export async function killBrowserOf(folder) {
  for (const id of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const line = fs.readFileSync(`/proc/${id}/cmdline`, 'utf8');
      if (line.includes(`--user-data-dir=${folder}\0`) && !line.includes('--type=')) process.kill(Number(id), 'SIGKILL');
    } catch { /* ended meanwhile */ }
  }
}

const PATIENCE = 90000;  // ms; a frame drawn without graphics hardware on a busy machine takes its time

/** Notes whatever must not happen on a page; `check()` fails when something did. `allow` drops expected console lines. */
export function watch(page, address, allow = []) {
  const seen = [];
  const note = (text) => { if (!allow.some((pattern) => pattern.test(text))) seen.push(text); };
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) note(`request to ${url}`);
  });
  page.on('console', (message) => { if (message.type() === 'error') note(`console: ${message.text()}`); });
  page.on('pageerror', (error) => note(`error: ${error.message}`));
  return { check: () => assert.deepEqual(seen, []) };
}

/** Opens the page and waits until the program has drawn. `files`: what takes the place of the browser's own dialogs of files. */
export async function openPage(context, address, { query = '', allow = [], files } = {}) {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  // No test can press a button in those dialogs; without them the page uses a field for files and downloads.
  await page.addInitScript(files ?? (() => { delete globalThis.showOpenFilePicker; delete globalThis.showSaveFilePicker; }));
  const watched = watch(page, address, allow);
  await page.goto(address + query);
  await ready(page);
  return Object.assign(page, { watched });
}

export const ready = (page) => page.waitForFunction(() => performance.getEntriesByName('first-frame').length > 0);

export const find = (page, role, name, options = {}) => page.getByRole(role, { name, exact: true, ...options });

// Behind a dialog nothing can be pressed, not even in the frame that closes it.
const reachable = (page) => page.locator(':not([inert], [inert] *)');

/** A button that can be pressed now: there, and not behind a dialog. On the plain page its description is part of its name. */
export async function button(page, name) {
  const found = page.getByRole('button', { name: name instanceof RegExp ? name : new RegExp(`^${name}( – .*)?$`), disabled: false })
    .and(reachable(page)).first();
  await found.waitFor({ state: 'attached' });
  return found;
}

async function placeOf(element) {
  let box = null;  // none in the moment in which its part of the page is made anew
  await waitUntil(async () => {
    box = await element.boundingBox();
    return box && box.width > 0 && box.height > 0;
  });
  return box;
}

export async function middleOf(element) {
  const { x, y, width, height } = await placeOf(element);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Clicks where the mirror says that something is: the canvas must agree, or nothing happens. Scrolls to it first. */
export async function click(page, role, name, options) {
  const bottom = page.viewportSize()?.height ?? Infinity;
  let { x, y, width, height } = await boxOf(page, role, name, options);
  for (let tries = 0; tries < 20 && y + height > bottom; tries++) {
    await page.mouse.move(x + width / 2, bottom / 2);
    await page.mouse.wheel(0, 200);
    await settled(page);
    ({ x, y, width, height } = await boxOf(page, role, name, options));
  }
  await page.mouse.click(x + width / 2, y + height / 2);
}

export async function boxOf(page, role, name, options) {
  const element = find(page, role, name, options);
  await element.and(reachable(page)).waitFor({ state: 'attached' });
  return placeOf(element);
}

/** Reaches something with the keyboard only and presses it. */
export async function pressByKey(page, role, name, key = 'Enter') {
  const element = find(page, role, name).first();
  await element.waitFor({ state: 'attached' });
  for (let tries = 0; tries < 200; tries++) {
    if (await element.evaluate((one) => one === document.activeElement)) return page.keyboard.press(key);
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never reaches ${role} "${name}"`);
}

/** By its keys, 'mn' for one; there when this returns. */
export async function openDialog(page, keys, title) {
  for (const key of keys) await page.keyboard.press(key);
  await find(page, 'dialog', title).waitFor({ state: 'attached' });
}

/** What has the focus, as "role-or-tag: text". */
export const focusOf = (page) => page.evaluate(() => {
  const one = document.activeElement;
  return `${one.getAttribute('role') ?? one.localName}: ${one.getAttribute('aria-label') ?? one.textContent}`;
});

/** Focus follows the frame that was drawn after the key, so it comes a moment later. */
export async function waitForFocus(page, expected) {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await page.waitForTimeout(30))
    if (await focusOf(page) === expected) return;
  assert.equal(await focusOf(page), expected);
}

/** Tab, until what has the focus is `wanted`, a pattern for what `focusOf` says. */
export async function tabTo(page, wanted) {
  for (let tries = 0; tries < 200 && !wanted.test(await focusOf(page)); tries++) await page.keyboard.press('Tab');
  assert.match(await focusOf(page), wanted);
}

/** Where Tab stops once and arrows walk: Tab to `any` of what is there, then `arrow` until `wanted`. */
export async function walkTo(page, any, wanted, arrow) {
  await tabTo(page, any);
  for (let tries = 0; tries < 60 && !wanted.test(await focusOf(page)); tries++) {
    const before = await focusOf(page);
    await page.keyboard.press(arrow);
    await waitUntil(async () => (await focusOf(page)) !== before);
  }
  assert.match(await focusOf(page), wanted);
}

/** No frame is due at once: whatever followed from the last event stands in the mirror, and what moved has come to rest. */
export const settled = (page) => page.waitForFunction(async () => {
  const before = globalThis.driehoek.frames;
  for (let frames = 0; frames < 2; frames++) await new Promise((done) => { requestAnimationFrame(done); });
  return globalThis.driehoek.frames === before;
});

/** For what no locator waits for. */
export async function waitUntil(holds) {
  for (const until = Date.now() + PATIENCE; !(await holds());) {
    assert.ok(Date.now() < until, `never: ${holds}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Waits until a place of the rail, "Gegevens" for one, is where the page is. */
export const waitForPlace = (page, place) => page.waitForFunction(
  (wanted) => document.querySelector('#mirror nav [aria-current]')?.textContent === wanted, place);

/** Waits until something with this text is in the mirror. */
export const waitForText = (page, text) => page.getByText(text, { exact: typeof text === 'string' }).first().waitFor({ state: 'attached' });

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * axe-core finds nothing wrong with what the page shows now. Contrasts it decides where colours are real: on the plain page.
 * Over the canvas the mirror's words are transparent, and axe-core says of each that it cannot know: a canvas is an image to
 * it. The inks that the canvas shows are compared in tests/theme.cpp.
 */
export async function checkAccessible(page, what) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: 'tag', values } }), rules);
  assert.deepEqual(violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`)), [], what);
}

/** Takes from a list what begins so, once it is there; what follows may be advice. */
export async function choose(page, list, beginning) {
  const found = find(page, 'combobox', list);
  let index = -1;
  await waitUntil(async () => {
    const options = await found.getByRole('option').allTextContents();
    index = options.findIndex((each) => each.startsWith(beginning));
    return index >= 0;
  });
  await found.selectOption({ index });
}

export const counters = (page) => page.evaluate(() => ({ ...globalThis.driehoek }));

// --- The shortest ways through the app that many tests need ----------------------------------------------------------

/** Waits until the page says that everything is kept, and means what was done last. */
export async function waitUntilKept(page) {
  await settled(page);
  await status(page, /^Bewaard/);
}
export const status = (page, text) => page.locator('#mirror').getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' });

export async function startSample(page) {
  await click(page, 'button', 'Start met een voorbeeld');
  await waitUntilKept(page);
}

/** The composer has found what it was looking for. */
export const waitForProposal = (page) => find(page, 'heading', 'Voorstel klaar').first().waitFor({ state: 'attached' });

/** Changes something: done when it is shown. */
export async function addPerson(page, name) {
  await click(page, 'button', 'Voeg iemand toe');
  await find(page, 'textbox', 'Naam').fill(name);
  await click(page, 'button', 'Voeg toe');
  await lastDeed(page, name).waitFor({ state: 'attached' });
}

/** The button that would undo the last change; it says which. */
export const lastDeed = (page, name) => find(page, 'button', `Maak ongedaan: ${name} is toegevoegd`);
