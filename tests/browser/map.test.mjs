// The map of the full size in a browser: by key from all of it to one 3-hoek with a signal, its list, its files, back and by link.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import {
  button, checkAccessible, choose, click, find, middleOf, newContext, openPage, ready, settled, startBrowser, startSample, startServer, waitForText, waitUntilKept,
} from './support/page.mjs';

let server, browser;
before(async () => {
  server = await startServer();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
});

async function openFullSize(options = {}) {
  const context = await newContext(browser, { locale: 'nl-NL', acceptDownloads: true, ...options });
  const page = await openPage(context, server.address);
  await startSample(page);
  await click(page, 'button', 'Gegevens');
  await click(page, 'button', 'Groot voorbeeld');
  await page.waitForFunction(() => document.title.startsWith('Groot voorbeeld'));
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await waitForText(page, 'Hier zitten de meeste open hoeken');
  return page;
}

const levels = (page) => page.getByRole('group', { name: 'Wat de kaart laat zien' });
const isAt = (page, level) => levels(page).getByRole('button', { name: level, pressed: true }).waitFor({ state: 'attached' });
const wedge = (page, name) => page.getByRole('button', { name: new RegExp(`^${name}, .*3-hoeken`) }).first();

test('by key from the whole organisation to one 3-hoek with a signal, and out again', async () => {
  const page = await openFullSize();
  await isAt(page, 'Onderdelen');
  await checkAccessible(page, 'the map from afar');
  await wedge(page, 'Detachering').focus();
  await page.keyboard.press('ArrowRight');
  await find(page, 'heading', 'Groen & Buitenruimte').waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowLeft');
  await find(page, 'heading', 'Detachering').waitFor({ state: 'attached' });
  await waitForText(page, '19 %');
  await page.keyboard.press('Enter');
  await isAt(page, 'Afdelingen');
  await wedge(page, 'Afdeling Detachering 1').press('Enter');
  await settled(page);
  await page.keyboard.press('n');
  await isAt(page, '3-hoeken');
  const chosen = page.getByRole('heading', { name: /^3-hoek [KW]-/ }).first();
  await chosen.waitFor({ state: 'attached' });
  const signal = page.getByRole('button', { name: /^3-hoek .*let op: / }).first();
  await signal.waitFor({ state: 'attached' });
  await signal.press('Enter');
  await page.keyboard.press('Escape');
  for (let step = 0; step < 10 && !await levels(page).getByRole('button', { name: 'Onderdelen', pressed: true }).count(); step++) {
    await page.keyboard.press('Escape');
    await settled(page);
  }
  await isAt(page, 'Onderdelen');
  page.watched.check();
  await page.context().close();
});

test('the list twin, a filter with numbers, and the files of what is left', async () => {
  const page = await openFullSize();
  await wedge(page, 'Detachering').focus();
  await page.keyboard.press('l');
  await page.getByRole('table', { name: 'Onderdelen' }).waitFor({ state: 'attached' });
  await click(page, 'button', 'Kaart');
  await (await button(page, 'Filter')).press('Enter');
  await choose(page, 'Signaal', 'Open hoek (± 40)');
  await waitForText(page, 'Je houdt ± 40 3-hoeken over.');
  await (await button(page, 'Toon')).press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const save = async (as) => {
    await (await button(page, 'Bewaar wat je ziet')).press('Enter');
    const download = page.waitForEvent('download');
    await find(page, 'button', as).press('Enter');  // its brackets are no pattern
    return fs.readFileSync(await (await download).path());
  };
  const svg = (await save('Plaatje (SVG)')).toString();
  assert.match(svg, /Groot voorbeeld\. Open hoek\. /);
  const png = await save('Plaatje (PNG)');
  assert.deepEqual([...png.subarray(1, 4)], [...'PNG'].map((letter) => letter.charCodeAt(0)));
  assert.equal(png.readUInt32BE(16), 2400);  // twice as wide as the picture
  assert.ok(png.length > 20_000, `${png.length} bytes: an empty picture`);
  const csv = (await save('Lijst (CSV)')).toString();
  assert.equal(csv.trim().split('\r\n').length, 41 + 2);
  page.watched.check();
  await page.context().close();
});

test('a link comes back to the level and the place after a reload', async () => {
  const page = await openFullSize();
  await wedge(page, 'Groen & Buitenruimte').press('Enter');
  await isAt(page, 'Afdelingen');
  await waitUntilKept(page);
  await page.waitForFunction(() => location.hash.split('/').length > 3);
  const address = page.url();
  assert.doesNotMatch(address, /Groen|G-\d/);
  await page.reload();
  await ready(page);
  await isAt(page, 'Afdelingen');
  await wedge(page, 'Afdeling Groen 1').waitFor({ state: 'attached' });
  page.watched.check();
  await page.context().close();
});

test('by touch: a part is tapped and pinched into, down to one of its 3-hoeken', async () => {
  const page = await openFullSize({ hasTouch: true });
  const tap = async (element) => {
    const { x, y } = await middleOf(element);
    await page.touchscreen.tap(x, y);
    await settled(page);
  };
  const devtools = await page.context().newCDPSession(page);
  const touch = (type, ...points) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  const pinchInto = async (element) => {
    const { x, y } = await middleOf(element);
    await touch('touchStart', [x - 30, y], [x + 30, y]);
    for (let apart = 35; apart <= 60; apart += 5) await touch('touchMove', [x - apart, y], [x + apart, y]);
    await touch('touchEnd');
    await settled(page);
  };
  await tap(wedge(page, 'Groen & Buitenruimte'));
  await find(page, 'heading', 'Groen & Buitenruimte').waitFor({ state: 'attached' });
  await pinchInto(wedge(page, 'Groen & Buitenruimte'));
  await isAt(page, 'Afdelingen');
  await pinchInto(wedge(page, 'Afdeling Groen 1'));
  // The middle of a bent wedge may lie in the one beside it: inside is a step nearer whichever it was.
  const inside = page.getByRole('group', { name: 'Wat de kaart laat zien' }).getByRole('button', { name: /^(Leiding|3-hoeken)$/, pressed: true });
  for (let tries = 0; tries < 3 && !await inside.count(); tries++) await pinchInto(wedge(page, 'Afdeling Groen 1'));
  await inside.waitFor({ state: 'attached', timeout: 10_000 });
  await checkAccessible(page, 'the map by touch');
  page.watched.check();
  await page.context().close();
});
