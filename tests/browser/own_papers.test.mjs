// What somebody gets on paper about himself, by keyboard alone: Mijn 3-hoek, a caseload of them, Mijn gegevens; as A4 pages of text.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drop, sampleAfterRounds } from './support/after_rounds.mjs';
import { openSample, setDay } from './support/everyday.mjs';
import {
  button, checkAccessible, choose, find, newContext, openDialog, openPage, pressByKey, settled, startBrowser, startServer, tabTo, waitForText,
} from './support/page.mjs';
import { holdPaper, joined, toPaper } from './support/paper.mjs';

let server, browser;
before(async () => { server = await startServer(); browser = await startBrowser(); });
after(async () => { await browser?.close(); server?.close(); });

async function newPage(query = '') {
  const context = await newContext(browser, { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  await setDay(context);
  const page = await openPage(context, server.address, { query });
  await openSample(page);
  await holdPaper(page);
  return page;
}

/** Keys of the page, then what is looked for in the dialog, then the only one that was found. */
async function openPaper(page, keys, title, search, found) {
  await openDialog(page, keys, title);
  await checkAccessible(page, `${title}, nobody chosen`);
  const field = find(page, 'textbox', 'Zoek op naam of code');
  await field.focus();
  await page.keyboard.type(search);
  await tabTo(page, new RegExp(`^button: ${found}`));
  await page.keyboard.press('Enter');
}

async function printed(page, name) {
  await pressByKey(page, 'button', 'Druk af of maak een pdf');
  await page.locator('#print article').first().waitFor({ state: 'attached' });
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return toPaper(page, name);
}
const finish = async (page) => { page.watched.check(); await page.context().close(); };
const linesOf = (page, selector) => page.locator(`#print ${selector}`).allTextContents();

test('Mijn 3-hoek is one A4 page in words of A2, with first names and nothing else', async () => {
  const page = await newPage();
  await openPaper(page, 'm3', 'Mijn 3-hoek', 'k01', '3-hoek K-01');
  await find(page, 'img', 'Mijn 3-hoek').waitFor({ state: 'attached' });
  await checkAccessible(page, 'dialog of Mijn 3-hoek');
  const { pages, headings } = await printed(page, 'mijn-3-hoek');
  assert.equal(pages.length, 1);
  const [lead, coach] = await linesOf(page, 'h2');
  assert.deepEqual(headings, ['H1 Mijn3hoek', ...[lead, coach].flatMap((name) => [`H2 ${name}`, `H3 ${name}helptmijmet`, `H3 Zovindik${name}`])]);
  assert.deepEqual(await linesOf(page, 'h1'), ['Mijn 3-hoek']);
  assert.deepEqual(await linesOf(page, '.lead'), ['2 mensen helpen mij.']);
  assert.deepEqual(await linesOf(page, 'hgroup p'), ['mijn voorman', 'mijn jobcoach']);
  assert.deepEqual(await linesOf(page, 'h3'), [`${lead} helpt mij met`, `Zo vind ik ${lead}`, `${coach} helpt mij met`, `Zo vind ik ${coach}`]);
  assert.deepEqual(await linesOf(page, '.box li span'), ['mijn werk', 'nieuwe dingen leren', 'vragen op het werk',
    'praten: hoe gaat het?', 'mijn volgende stap', 'problemen oplossen']);
  assert.deepEqual(await linesOf(page, '.reach strong'), ['Bel:', 'Plek:', 'Dag:', 'Bel:', 'Plek:', 'Dag:']);
  assert.deepEqual(await linesOf(page, '.ask p > *'), [`Weet je niet wie? Vraag het ${lead} of ${coach}.`, 'Klopt dit blad niet? Zeg het.']);
  assert.deepEqual(await linesOf(page, 'footer span'), ['', 'Verzonnen voorbeeld']);
  for (const name of [lead, coach]) assert.match(name, /^[A-Z][a-z]+$/);
  const text = await page.locator('#print').textContent();
  assert.doesNotMatch(text, /[KW]-\d|traject|module|type|Groen|Schoonmaak|Verpakken|Lindewaard/i);
  // At most five words a line in the boxes.
  for (const line of await linesOf(page, '.box li span')) assert.ok(line.split(' ').length <= 5, line);
  await page.emulateMedia({ media: 'print' });
  await checkAccessible(page, 'printed Mijn 3-hoek');
  const sizes = await page.locator('#print .plain').evaluate((sheet) => [...sheet.querySelectorAll('h1, h2, h3, p, li, strong, span')]
    .filter((one) => one.textContent && !one.closest('footer')).map((one) => parseFloat(getComputedStyle(one).fontSize)));
  assert.ok(Math.min(...sizes) >= 18 * 96 / 72 - 0.01, `${Math.min(...sizes)} px`);
  // It stays one page, however long a name is.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('#print :is(h2, h3, .ask strong)')) one.textContent = one.textContent.replace(/\b(Hugo|Tess|Daan|Mila|Sami|Lotte|Ruben|Yara|Gijs|Nadia|Pieter|Eva|Kaan)\b/, 'Maximiliaan-Alexander');
  });
  assert.equal((await toPaper(page, 'mijn-3-hoek-lang')).pages.length, 1);
  await finish(page);
});

test('an open corner is said kindly', async () => {
  const page = await newPage();
  await openPaper(page, 'm3', 'Mijn 3-hoek', 'k09', '3-hoek K-09');
  await checkAccessible(page, 'dialog of an open corner');
  const { pages } = await printed(page, 'mijn-3-hoek-open');
  assert.equal(pages.length, 1);
  const [lead, nobody] = await linesOf(page, 'h2');
  assert.equal(nobody, 'Nog niemand');
  assert.deepEqual(await linesOf(page, '.lead'), ['1 persoon helpt mij.']);
  assert.deepEqual(await linesOf(page, '.box.open > *'), ['Er is nog geen jobcoach.', 'We zoeken iemand voor jou.', `Vraag het aan ${lead}.`]);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('#print .box.open').evaluate((one) => getComputedStyle(one).borderTopStyle), 'dashed');
  assert.deepEqual(await linesOf(page, '.ask strong'), [`Weet je niet wie? Vraag het ${lead}.`]);
  await finish(page);
});

test('of a caseload each 3-hoek has a page of its own', async () => {
  const page = await newPage();
  await openPaper(page, 'm3', 'Mijn 3-hoek', 'k01', '3-hoek K-01');
  await choose(page, 'Welke bladen?', 'Alle bladen van Nadia Lindehof');
  await waitForText(page, /Je drukt de bladen van 12 3-hoeken af\./);
  await checkAccessible(page, 'dialog of a caseload');
  const { pages } = await printed(page, 'mijn-3-hoek-alle');
  assert.equal(pages.length, 12);
  for (const each of pages) assert.match(each, /^Mijn3hoek/);
  assert.equal(await page.locator('#print article').count(), 12);
  for (const role of await linesOf(page, 'hgroup p')) assert.match(role, /^mijn (voorman|manager|jobcoach)$/);
  await finish(page);
});

test('Mijn gegevens of staff and of a third corner are pages of headings and tables', async () => {
  const page = await newPage();
  await openPaper(page, 'mg', 'Mijn gegevens', 'sami', 'Sami Waterlelie');
  await find(page, 'heading', 'Jouw intervisie').waitFor({ state: 'attached' });
  await checkAccessible(page, 'dialog of Mijn gegevens');
  const staff = await printed(page, 'mijn-gegevens');
  assert.equal(staff.pages.length, 3);
  const parts = ['Wie je bent', 'Jouw 3-hoeken', 'Jouw intervisie', 'Praktijkleren', 'Andere taken', 'Hoe lang blijft dit?',
    'Wat hier niet op staat', 'Klopt er iets niet?'];
  assert.deepEqual(await linesOf(page, 'h2'), parts);
  assert.deepEqual(staff.headings.filter((each) => each.startsWith('H2')), parts.map((part) => `H2 ${joined(part)}`));
  assert.ok(staff.pages.join('').includes(joined('1 jaar na het einde van de ronde')), 'how long attendance stays');
  assert.equal(await page.locator('#print table:not(:has(thead th):has(tbody th))').count(), 0, 'every table has heads of columns and rows');
  const text = await page.locator('#print').textContent();
  for (const words of ['Sami Waterlelie', 'voorman', 'medior', 'Schoonmaak & Facilitair', 'Fenna Duinzicht', 'Verzonnen voorbeeldgegevens'])
    assert.ok(text.includes(words), words);
  await page.emulateMedia({ media: 'print' });
  await checkAccessible(page, 'printed Mijn gegevens');
  await page.emulateMedia({ media: null });
  await openPaper(page, 'mg', 'Mijn gegevens', 'w-19', 'W-19');
  const third = await printed(page, 'mijn-gegevens-w-19');
  assert.equal(third.pages.length, 2);
  const other = await page.locator('#print').textContent();
  assert.match(other, /W-19/);
  assert.match(other, /Wsw/);
  assert.doesNotMatch(other, /intervisie/i);
  await finish(page);
});

test('certificates of a group are a page each, with a name, a table and room to sign, and nothing is cut', async () => {
  const page = await newPage();
  await drop(page, 'na-rondes.json', sampleAfterRounds());
  await settled(page);
  await pressByKey(page, 'button', 'Intervisie');
  await waitForText(page, /^Opkomst in Ronde 1: /);
  await (await button(page, /^Groep 2, /)).press('Enter');
  await pressByKey(page, 'button', 'Bewijs van deelname');
  await find(page, 'dialog', 'Druk een bewijs van deelname af').waitFor({ state: 'attached' });
  const people = (await find(page, 'combobox', 'Voor wie?').getByRole('option').allTextContents()).slice(1);
  assert.ok(people.length >= 4);
  await settled(page);
  await tabTo(page, /^button: Druk af$/);
  await page.keyboard.press('Enter');
  await page.locator('#print article').nth(people.length - 1).waitFor({ state: 'attached' });
  const { pages, headings } = await toPaper(page, 'bewijs');
  assert.equal(pages.length, people.length, 'a page each');
  assert.deepEqual(headings.map((each) => each.slice(0, 2)), people.map(() => 'H1'));
  for (const [at, each] of pages.entries()) {
    assert.ok(each.includes(joined(people[at])), `${people[at]} on page ${at + 1}`);
    assert.match(each, /Handtekening/);
    for (const other of people) assert.equal(other !== people[at] && each.includes(joined(other)), false, `${other} on the page of ${people[at]}`);
  }
  await page.emulateMedia({ media: 'print' });
  await checkAccessible(page, 'printed certificates');
  await finish(page);
});

test('on the plain page both dialogs have contrast enough', async () => {
  const page = await newPage('?plain');
  await openPaper(page, 'm3', 'Mijn 3-hoek', 'k01', '3-hoek K-01');
  await checkAccessible(page, 'plain Mijn 3-hoek');
  await page.keyboard.press('Escape');
  await openPaper(page, 'mg', 'Mijn gegevens', 'sami', 'Sami Waterlelie');
  await checkAccessible(page, 'plain Mijn gegevens');
  await finish(page);
});
