// An organisation of one's own by keyboard: twelve people in three units with lines and days, in the grid; one corrected on the
// sheet; everything undone, also after a reload. And a list that comes from a spreadsheet.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import {
  checkAccessible, find, newContext, openPage, pressByKey, ready, settled, startBrowser, startServer, waitForText, waitUntil, waitUntilKept,
} from './support/page.mjs';

let server, browser, context;
before(async () => { server = await startServer(); browser = await startBrowser(); });
after(async () => { await browser?.close(); server?.close(); });
beforeEach(async () => { context = await newContext(browser); });
afterEach(() => context.close());

const PEOPLE = [
  ['Bram Eikel', 'afdelingsmanager', 'Groen', ''],
  ['Mila Ster', 'voorman junior', 'Groen', 'Bram Eikel'],
  ['Daan Riet', 'voorman junior', 'Groen', 'Bram Eikel'],
  ['Tess Molen', 'voorman medior', 'Groen', 'Bram Eikel'],
  ['Fenna Duin', 'afdelingsmanager', 'Schoon', ''],
  ['Lotte Hazel', 'voorman junior', 'Schoon', 'Fenna Duin'],
  ['Sami Water', 'voorman medior', 'Schoon', 'Fenna Duin'],
  ['Joris Klaver', 'afdelingsmanager', 'Post', ''],
  ['Gijs Popel', 'voorman senior', 'Post', 'Joris Klaver'],
  ['Yara Koren', 'voorman junior', 'Post', 'Joris Klaver'],
  ['Nadia Linde', 'jobcoach', '', ''],
  ['Kaan Veld', 'jobcoach', '', ''],
];
const COLUMNS = ['Naam', 'Functie', 'Onderdeel', 'Leidinggevende'];

async function openPeople(page, start) {
  await pressByKey(page, 'button', start);
  await waitUntilKept(page);
  for (const key of 'mm') await page.keyboard.press(key);
  await find(page, 'button', 'Plak uit Excel').first().waitFor({ state: 'attached' });
}

const cell = (page, column, row) => find(page, 'textbox', `${COLUMNS[column]}, rij ${row}`);
const hasFocus = (locator) => waitUntil(() => locator.evaluate((one) => one === document.activeElement).catch(() => false));

test('twelve people in three units by keyboard, one corrected, all of it undone, and so it is after a reload', async (t) => {
  const page = await openPage(context, server.address);
  await openPeople(page, 'Begin leeg');
  await page.keyboard.press('Tab');
  let keys = 0, letters = 0;
  const press = async (key) => { keys++; await page.keyboard.press(key); };
  const type = async (text) => { letters += text.length; await page.keyboard.type(text); };

  await find(page, 'button', 'Plak uit Excel').first().press('Enter');
  await hasFocus(cell(page, 0, 1));
  for (const [row, [name]] of PEOPLE.entries()) {
    await hasFocus(cell(page, 0, row + 1));
    await type(name);
    await press('Enter');
  }
  // Column by column, as in a sheet: what is like the one above is filled down.
  for (const column of [1, 2, 3]) {
    await press('Control+Home');
    await hasFocus(cell(page, 0, 1));
    for (let step = 0; step < column; step++) {
      await press('ArrowRight');
      await hasFocus(cell(page, step + 1, 1));
    }
    for (const [row, person] of PEOPLE.entries()) {
      await hasFocus(cell(page, column, row + 1));
      const text = person[column];
      if (text && row > 0 && text === PEOPLE[row - 1][column]) {
        await press('Control+d');
        await waitUntil(async () => await cell(page, column, row + 1).inputValue() === text);
        await press('ArrowDown');
      } else if (text) {
        await type(text);
        await press('Enter');
      } else {
        await press('ArrowDown');
      }
    }
  }
  await find(page, 'heading', '12 van de 12 rijen zijn klaar').waitFor({ state: 'attached' });
  // Mila has Friday off.
  await press('Control+Home');
  await hasFocus(cell(page, 0, 1));
  await press('ArrowDown');
  await hasFocus(cell(page, 0, 2));
  for (let step = 0; step < 8; step++) {
    await press('ArrowRight');
    await settled(page);
  }
  await press(' ');
  await page.locator('button[aria-pressed=false]', { hasText: 'vrijdag, rij 2' }).waitFor({ state: 'attached' });
  await checkAccessible(page, 'grid');
  await press('Control+Enter');
  await find(page, 'heading', 'Bij niemand is er iets te doen').waitFor({ state: 'attached' });
  await find(page, 'button', 'Iedereen 12').waitFor({ state: 'attached' });
  t.diagnostic(`12 people in 3 units: ${keys} keys beside ${letters} letters`);
  await checkAccessible(page, 'people');

  // On the sheet: Tess works on Monday no more.
  const tess = find(page, 'button', 'Tess Molen');
  await tess.focus();
  await page.keyboard.press('Enter');
  await find(page, 'complementary', 'Blad van deze persoon').waitFor({ state: 'attached' });
  await checkAccessible(page, 'sheet');
  await pressByKey(page, 'button', 'maandag');
  await page.locator('button[aria-pressed=false]', { hasText: 'maandag' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await find(page, 'complementary', 'Blad van deze persoon').waitFor({ state: 'detached' });
  await hasFocus(tess);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await find(page, 'heading', 'Er is nog niemand').waitFor({ state: 'attached' });
  await waitUntilKept(page);
  await page.reload();
  await ready(page);
  for (const key of 'mm') await page.keyboard.press(key);
  await find(page, 'heading', 'Er is nog niemand').waitFor({ state: 'attached' });
  page.watched.check();
});

test('rows of a spreadsheet are pasted on the list; an answer repairs, and one key adds them', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openPage(context, server.address);
  await openPeople(page, 'Start met een voorbeeld');
  const rows = [
    ['Naam', 'Functie', 'Onderdeel', 'Leidinggevende'],
    ['Noor Wilgeroos', 'voorman junior', 'Groen & Buitenruimte', 'Bram Eikelaar'],
    ['"Sem\nDuindoorn"', 'voorman medior', 'Groenvoorziening', 'Bram Eikelaar'],
  ];
  await page.evaluate((text) => navigator.clipboard.writeText(text), rows.map((row) => row.join('\t')).join('\r\n'));
  await page.keyboard.press('Control+v');
  await find(page, 'heading', '1 van de 2 rijen zijn klaar').waitFor({ state: 'attached' });
  assert.equal(await cell(page, 0, 2).inputValue(), 'Sem Duindoorn');
  await pressByKey(page, 'button', 'Ja, gebruik Groen');
  await find(page, 'heading', '2 van de 2 rijen zijn klaar').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+Enter');
  await find(page, 'button', 'Iedereen 22').waitFor({ state: 'attached' });
  await waitForText(page, '2 mensen toegevoegd');
  page.watched.check();
});
