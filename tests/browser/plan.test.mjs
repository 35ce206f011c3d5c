// The days of a round in a browser: planned with the keys and by hand, taken as a file for calendars, printed on paper.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import {
  button, checkAccessible, choose, find, middleOf, newContext, openPage, pressByKey, settled, startBrowser, startSample, startServer, tabTo, waitForText,
  waitUntilKept,
} from './support/page.mjs';
import { holdPaper, joined, toPaper } from './support/paper.mjs';

let server, browser;
before(async () => {
  server = await startServer();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
});

async function openDates() {
  const context = await newContext(browser, { locale: 'nl-NL', acceptDownloads: true });
  const page = await openPage(context, server.address);
  await startSample(page);
  await (await button(page, 'Intervisie')).press('Enter');
  await (await button(page, 'Data')).press('Enter');
  await find(page, 'heading', 'Intervisie data').waitFor({ state: 'attached' });
  return page;
}

const session = (page, group, number) => page.getByRole('button', { name: new RegExp(`^Groep ${group}, sessie ${number}, `) }).first();

test('a session is moved with the keys and by hand, and the days are used in one step', async () => {
  const page = await openDates();
  await session(page, 1, 4).focus();
  const before = await session(page, 1, 4).textContent();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await waitForText(page, /^Groep 1, sessie 4, .*vastgezet/);
  const moved = await session(page, 1, 4).textContent();
  assert.notEqual(moved, before);
  const { x, y } = await middleOf(session(page, 3, 4));
  const planned = await session(page, 3, 4).textContent();
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 6; step += 1) await page.mouse.move(x + 6 * step, y);
  await page.mouse.up();
  await page.waitForFunction((old) => ![...document.querySelectorAll('#mirror button')].some((each) => each.textContent === old), planned);
  await (await button(page, 'Gebruik deze data')).press('Enter');
  await waitForText(page, /heeft data/);
  await waitUntilKept(page);
  await checkAccessible(page, 'the days of a round');
  await page.keyboard.press('Control+z');
  await waitForText(page, before);
  page.watched.check();
  await page.context().close();
});

test('a group goes into a calendar as a kept library reads it', async () => {
  const page = await openDates();
  await (await button(page, 'Zoek verder')).press('Enter');  // the sample moves with the calendar, so a day of it may be a holiday
  await page.getByRole('button', { name: 'Zet in agenda (.ics)', exact: true }).press('Enter');
  await choose(page, 'Wat wil je in je agenda?', 'Alle sessies van groep 1');
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Zet in agenda (.ics)' }).press('Enter');
  const file = await download;
  assert.equal(file.suggestedFilename(), 'intervisie-groep-1.ics');
  const events = new ICAL.Component(ICAL.parse(fs.readFileSync(await file.path(), 'utf8'))).getAllSubcomponents('vevent');
  assert.equal(events.length, 4);
  for (const event of events) assert.equal(event.getFirstPropertyValue('summary'), 'Intervisie groep 1');
  page.watched.check();
  await page.context().close();
});

test('sheets come on paper as text, a group a page, and nothing of the page itself', async () => {
  const page = await openDates();
  await holdPaper(page);
  await pressByKey(page, 'button', 'Druk af');
  await page.getByRole('dialog').waitFor({ state: 'attached' });
  await settled(page);
  await tabTo(page, /^button: Druk af$/);
  await page.keyboard.press('Enter');
  await page.locator('#print article').nth(2).waitFor({ state: 'attached' });
  assert.equal(await page.locator('#print').evaluate((pages) => getComputedStyle(pages).display), 'none');
  const told = await page.evaluate(() => [...document.querySelectorAll('#print article')].map((sheet) => ({
    title: sheet.querySelector('h1').firstChild.textContent, headings: [...sheet.querySelectorAll('h2')].map(({ firstChild }) => firstChild.textContent),
    rows: sheet.querySelectorAll('tbody tr').length, heads: sheet.querySelectorAll('thead th').length, people: sheet.querySelectorAll('.people li').length,
  })));
  assert.deepEqual(told.map(({ title }) => title), ['Groep 1', 'Groep 2', 'Groep 3']);
  for (const { headings, rows, heads, people } of told) {
    assert.deepEqual(headings, ['Wie zit aan tafel?', '4 keer, elke 6 tot 8 weken', 'Onze afspraken', 'Wie doet wat?']);
    assert.equal(rows, 4);
    assert.equal(heads, 5);
    assert.ok(people >= 5);
  }
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('#mirror').evaluate((mirror) => getComputedStyle(mirror).display), 'none');
  assert.equal(await page.locator('#print').evaluate((pages) => getComputedStyle(pages).color), 'rgb(0, 0, 0)');
  const { pages, headings } = await toPaper(page, 'groepsbladen');
  assert.equal(pages.length, 3, 'a page for each group');
  // Each with what stands beside it.
  const expected = told.flatMap(({ title, headings: parts }) => [`H1 ${joined(title)}`, ...parts.map((part) => `H2 ${joined(part)}`)]);
  assert.deepEqual(headings.map((each, at) => each.slice(0, expected[at]?.length)), expected);
  page.watched.check();
  await page.context().close();
});
