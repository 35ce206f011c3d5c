// What somebody gets on paper about himself, by keyboard alone: Mijn 3-hoek, a caseload of them, Mijn gegevens; as A4 pages of text.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { openSample, setDay } from './support/everyday.mjs';
import { checkAccessible, choose, find, newContext, openPage, pressByKey, startBrowser, startServer, tabTo, waitForText } from './support/page.mjs';

let server, browser;
before(async () => { server = await startServer(); browser = await startBrowser(); });
after(async () => { await browser?.close(); server?.close(); });

async function newPage(query = '') {
  const context = await newContext(browser, { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  await setDay(context);
  const page = await openPage(context, server.address, { query });
  await openSample(page);
  // The pages stay after a PDF was made of them.
  await page.evaluate(() => {
    globalThis.print = () => {};
    addEventListener('afterprint', (event) => event.stopImmediatePropagation());
  });
  return page;
}

/** Keys of the page, then what is looked for in the dialog, then the only one that was found. */
async function openPaper(page, keys, title, search, found) {
  for (const key of keys) await page.keyboard.press(key);
  await find(page, 'dialog', title).waitFor({ state: 'attached' });
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
  const pdf = await paper(page);
  if (process.env.DRIEHOEK_PDF) fs.writeFileSync(`${process.env.DRIEHOEK_PDF}/${name}.pdf`, pdf);
  return { ...pagesOf(pdf), pdf };
}
async function paper(page) {
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  await page.emulateMedia({ media: null });
  return pdf;
}
function pagesOf(pdf) {
  const text = pdf.toString('latin1');
  for (const [, width, height] of text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g))
    assert.ok(Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2, `${width} x ${height}`);
  assert.match(text, /\/StructTreeRoot/, 'tagged');
  return { pages: text.match(/\/Type\s*\/Page(?![a-z])/gi).length };
}
const finish = async (page) => { page.watched.check(); await page.context().close(); };
const linesOf = (page, selector) => page.locator(`#print ${selector}`).allTextContents();

test('Mijn 3-hoek is one A4 page in words of A2, with first names and nothing else', async () => {
  const page = await newPage();
  await openPaper(page, 'm3', 'Mijn 3-hoek', 'k01', '3-hoek K-01');
  await find(page, 'img', 'Mijn 3-hoek').waitFor({ state: 'attached' });
  await checkAccessible(page, 'dialog of Mijn 3-hoek');
  const { pages } = await printed(page, 'mijn-3-hoek');
  assert.equal(pages, 1);
  const [lead, coach] = await linesOf(page, 'h2');
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
  assert.equal(pagesOf(await paper(page)).pages, 1);
  await finish(page);
});

test('an open corner is said kindly', async () => {
  const page = await newPage();
  await openPaper(page, 'm3', 'Mijn 3-hoek', 'k09', '3-hoek K-09');
  await checkAccessible(page, 'dialog of an open corner');
  const { pages } = await printed(page, 'mijn-3-hoek-open');
  assert.equal(pages, 1);
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
  assert.equal(pages, 12);
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
  assert.ok(staff.pages >= 1 && staff.pages <= 2, `${staff.pages}`);
  assert.deepEqual(await linesOf(page, 'h2'), ['Wie je bent', 'Jouw 3-hoeken', 'Jouw intervisie', 'Praktijkleren', 'Andere taken',
    'Wat hier niet op staat', 'Klopt er iets niet?']);
  assert.equal(await page.locator('#print table:not(:has(thead th):has(tbody th))').count(), 0, 'every table has heads of columns and rows');
  const text = await page.locator('#print').textContent();
  for (const words of ['Sami Waterlelie', 'voorman', 'medior', 'Schoonmaak & Facilitair', 'Fenna Duinzicht', 'Verzonnen voorbeeldgegevens'])
    assert.ok(text.includes(words), words);
  await page.emulateMedia({ media: 'print' });
  await checkAccessible(page, 'printed Mijn gegevens');
  await page.emulateMedia({ media: null });
  await openPaper(page, 'mg', 'Mijn gegevens', 'w-19', 'W-19');
  const third = await printed(page, 'mijn-gegevens-w-19');
  assert.equal(third.pages, 1);
  const other = await page.locator('#print').textContent();
  assert.match(other, /W-19/);
  assert.match(other, /Wsw/);
  assert.doesNotMatch(other, /intervisie/i);
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
