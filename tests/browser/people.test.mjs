// An organisation of one's own by keyboard: twelve people in three units with lines and days, and five 3-hoeken, in the grid; composed,
// corrected, removed; everything undone, also after a reload. And a list that comes from a spreadsheet.
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

// As somebody enters them who knows that a row goes on as the one above.
const PEOPLE = [
  ['Bram Eikel', 'afd', 'Groen', ''], ['Fenna Duin', '', 'Schoon', ''], ['Joris Klaver', '', 'Post', ''],
  ['Mila Ster', 'v j', 'Groen', 'Bram'], ['Daan Riet'], ['Tess Molen'],
  ['Lotte Hazel', '', 'Schoon', 'Fenna'], ['Sami Water'],
  ['Gijs Popel', '', 'Post', 'Joris'], ['Yara Koren'],
  ['Nadia Linde', 'jo', null, null], ['Kaan Veld'],
];
const LEADS = ['Mila Ster', 'Daan Riet', 'Tess Molen', 'Lotte Hazel', 'Sami Water'];
const COLUMNS = ['Naam', 'Functie', 'Onderdeel', 'Leidinggevende'];

async function openPeople(page, start) {
  await pressByKey(page, 'button', start);
  await waitUntilKept(page);
  for (const key of 'mm') await page.keyboard.press(key);
  await find(page, 'button', 'Plak uit Excel').first().waitFor({ state: 'attached' });
}

const cell = (page, column, row) => find(page, 'textbox', `${typeof column === 'number' ? COLUMNS[column] : column}, rij ${row}`);
const hasFocus = (locator) => waitUntil(() => locator.evaluate((one) => one === document.activeElement).catch(() => false));
const holds = (locator, text) => waitUntil(async () => await locator.inputValue().catch(() => null) === text);

// Every click and key is counted; of what is typed only the letters of names are not.
class Hand {
  keys = 0;
  letters = 0;
  constructor(page) { this.page = page; }
  async click(role, name) { this.keys++; await pressByKey(this.page, role, name); }
  async press(key) { this.keys++; await this.page.keyboard.press(key); }
  async name(text) { this.letters += text.length; await this.page.keyboard.type(text); }
  async type(text) { this.keys += text.length; await this.page.keyboard.type(text); }
}

test('twelve people in three units with lines and days, and five 3-hoeken, in sixty keys; composed, corrected, removed, undone', async (t) => {
  const page = await openPage(context, server.address);
  const hand = new Hand(page);
  await hand.click('button', 'Begin leeg');
  await waitUntilKept(page);
  for (const key of 'mm') await hand.press(key);
  await find(page, 'button', 'Plak uit Excel').first().waitFor({ state: 'attached' });
  await hand.click('button', 'Plak uit Excel');
  for (const [row, [name, ...texts]] of PEOPLE.entries()) {
    await hasFocus(cell(page, 0, row + 1));
    await hand.name(name);
    await holds(cell(page, 0, row + 1), name);
    const isLast = row === PEOPLE.length - 1;
    for (const [column, text] of texts.entries()) {
      if (text === '' && texts.slice(column).every((one) => one === '')) break;
      await hand.press('Tab');
      await hasFocus(cell(page, column + 1, row + 1));
      if (text === null) await hand.press('Delete');
      else if (column === 0) await hand.type(text);
      else await hand.name(text);
      if (text !== '') await holds(cell(page, column + 1, row + 1), text ?? '');  // else it goes on as the row above
    }
    if (texts.includes(null)) {  // works on all days but Monday
      await hand.press('Tab');
      await hasFocus(find(page, 'button', `maandag, rij ${row + 1}`));
      await hand.press(' ');
      await page.locator('button[aria-pressed=false]', { hasText: `maandag, rij ${row + 1}` }).waitFor({ state: 'attached' });
      await hand.press('Tab');
    } else if (!isLast) {
      await hand.press('Enter');
    }
  }
  await find(page, 'heading', '12 van de 12 rijen zijn klaar').waitFor({ state: 'attached' });
  await checkAccessible(page, 'grid of people');
  await hand.press('Control+Enter');
  await find(page, 'button', 'Iedereen 12').waitFor({ state: 'attached' });
  await hand.click('button', 'Plak uit Excel');
  await hand.click('button', '3-hoeken in raster');
  await hasFocus(cell(page, 'Code', 1));
  for (const column of ['Traject', 'Leiding']) {
    await hand.press('ArrowRight');
    await hasFocus(cell(page, column, 1));
  }
  for (const [row, name] of LEADS.entries()) {
    await hasFocus(cell(page, 'Leiding', row + 1));
    await hand.name(name);
    await holds(cell(page, 'Code', row + 1), `K-0${row + 1}`);
    if (row === 0) {
      await hand.press('Tab');
      await hasFocus(cell(page, 'Jobcoach', 1));
      await hand.name('Nadia');
    }
    if (row < LEADS.length - 1) await hand.press('Enter');
  }
  await find(page, 'heading', '5 van de 5 rijen zijn klaar').waitFor({ state: 'attached' });
  await checkAccessible(page, 'grid of 3-hoeken');
  await hand.press('Control+Enter');
  await find(page, 'button', 'Kandidaat, werknemer 5').waitFor({ state: 'attached' });
  t.diagnostic(`12 people in 3 units with lines and days, and 5 3-hoeken: ${hand.keys} clicks and keys beside ${hand.letters} letters of names`);
  assert.ok(hand.keys <= 60, `${hand.keys} clicks and keys`);
  await checkAccessible(page, 'people');
  for (const [name, count] of [['Voorman', 7], ['Manager', 3], ['Jobcoach', 2]])
    await find(page, 'button', `${name} ${count}`).waitFor({ state: 'attached' });

  // Corrected on the sheet: Tess works on Monday no more.
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
  // Removed: on whom nothing depends.
  await find(page, 'button', 'Kaan Veld').focus();
  await page.keyboard.press('Delete');
  await find(page, 'button', 'Iedereen 11').waitFor({ state: 'attached' });
  // Composed.
  for (const name of ['Intervisie', 'Nieuwe ronde', 'Start ronde']) await pressByKey(page, 'button', name);
  await waitForText(page, /0 van 11/);
  await pressByKey(page, 'button', 'Maak een voorstel');
  await pressByKey(page, 'button', 'Gebruik als concept');  // there is no begeleider yet
  await waitForText(page, /is gebruikt/);

  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('Control+z');
    await settled(page);
  }
  for (const key of 'mm') await page.keyboard.press(key);
  await find(page, 'heading', 'Er is nog niemand').waitFor({ state: 'attached' });
  await waitUntilKept(page);
  await page.reload();
  await ready(page);
  for (const key of 'mm') await page.keyboard.press(key);
  await find(page, 'heading', 'Er is nog niemand').waitFor({ state: 'attached' });
  page.watched.check();
});

test('a block is copied from the grid and pasted elsewhere, and people who are here are changed in it', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openPage(context, server.address);
  await openPeople(page, 'Start met een voorbeeld');
  await pressByKey(page, 'button', /^Jobcoach \d/);
  await pressByKey(page, 'button', 'Wijzig in raster');
  await hasFocus(cell(page, 0, 1));
  const first = await cell(page, 0, 1).inputValue();
  await page.keyboard.press('ArrowRight');
  await hasFocus(cell(page, 1, 1));
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Control+c');
  await waitForText(page, /^Gekopieerd/);
  const second = await cell(page, 0, 2).inputValue();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${first}\tjobcoach\r\n${second}\tjobcoach`);
  await page.keyboard.press('Shift+ArrowRight');
  await page.evaluate(() => navigator.clipboard.writeText('teamcoach'));
  await page.keyboard.press('Control+v');
  await holds(cell(page, 1, 1), 'teamcoach');
  await holds(cell(page, 1, 2), 'teamcoach');
  await page.keyboard.press('Control+Home');
  await hasFocus(cell(page, 0, 1));
  await page.keyboard.press('Control+z');
  await holds(cell(page, 1, 2), 'jobcoach');
  await page.keyboard.type('Nadia Linden');
  await find(page, 'heading', '1 van de 1 rijen zijn klaar').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+Enter');
  await find(page, 'button', 'Nadia Linden').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+z');
  await find(page, 'button', first).waitFor({ state: 'attached' });
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
