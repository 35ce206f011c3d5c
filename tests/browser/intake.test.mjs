// A table of another program read in on the page: CSV and a workbook of Excel, by mouse and by keyboard, undone, kept over a
// reload, at full size; and the page's own rules (nothing leaves it, its security policy) hold meanwhile.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import {
  button, checkAccessible, choose, click, find, newContext, openPage, pressByKey, ready, startBrowser, startServer, waitForText, waitUntilKept,
} from './support/page.mjs';

let server, browser, context, page;
before(async () => { server = await startServer(); browser = await startBrowser(); });
after(async () => { await browser?.close(); server?.close(); });
beforeEach(async () => {
  context = await newContext(browser);
  page = await openPage(context, server.address);
  await click(page, 'button', 'Begin leeg');
  await waitUntilKept(page);
  await click(page, 'button', 'Gegevens');
});
afterEach(async () => {
  page.watched.check();
  await context.close();
});

const press = async (name) => (await button(page, name)).evaluate((one) => one.click());
const heading = (name) => page.getByRole('heading', { name }).first().waitFor({ state: 'attached' });

/** Through the dialog of the page, as a user does. */
async function choosesFile(name, buffer) {
  await press('Lees een tabel in');
  const file = page.getByRole('dialog').getByRole('button', { name: 'Kies een bestand' });
  await file.waitFor({ state: 'attached' });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), file.evaluate((one) => one.click())]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });
  await heading(name);
}

const staff = 'Personeelsnummer;Naam;Rol;Afdeling;Leidinggevende;BSN\r\n'
  + '000107;Dekkers, Kees;Afdelingsmanager;Groen;;123456782\r\n'
  + '000412;Hazelhof, Anke;voorman;Groen;000107;\r\n'
  + '000413;Winia, Lieke;tuinkabouter;Groen;000107;\r\n'
  + '000414;Nauta, Bram;tuinkabouter;Groen;000107;\r\n';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook with one sheet; rows of cells, all of them text. */
function workbook(rows) {
  const cell = (text, row, column) => (text === '' ? ''
    : `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`);
  const sheet = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((text, column) => cell(text, row, column)).join('')}</row>`).join('');
  const parts = {
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="Mensen" sheetId="1" r:id="r0"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
      + `<Relationship Id="r0" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${sheet}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

test('a CSV file: a question answered for two rows at once, read in, undone in one, kept over a reload', async () => {
  await choosesFile('lijst.csv', staff);
  await heading('2 rijen hebben hulp nodig');
  assert.equal(await page.locator('#mirror').getByText('123456782').count(), 0);
  await checkAccessible(page, 'reading a table in');
  const [download] = await Promise.all([page.waitForEvent('download'), press('Bewaar de rijen die niet lukten')]);
  assert.match(fs.readFileSync(await download.path(), 'utf8'), /Winia, Lieke/);
  await press('Laat leeg, voor 2 rijen');
  await heading('Alle rijen zijn klaar');
  await press('Lees 4 rijen in');
  await waitForText(page, '4 rijen zijn ingelezen');
  await waitUntilKept(page);
  await page.reload();
  await ready(page);
  await button(page, 'Maak ongedaan: Een tabel is ingelezen');
  await press('Maak ongedaan: Een tabel is ingelezen');
  await page.getByRole('button', { name: /^Doe opnieuw: / }).waitFor({ state: 'attached' });
  await waitUntilKept(page);
  // A restore point was made before it.
  await page.getByText('voor het inlezen').first().waitFor({ state: 'attached' });
});

test('a workbook with its header on the fifth row, its columns given with the keyboard alone', async () => {
  await choosesFile('lijst.xlsx', workbook([
    ['Uitdraai van mei'], [], ['Alleen voor intern gebruik'], [], ['Wie', 'Iets', 'Waar'],
    ['Kees Dekkers', 'voorman', 'Groen'], ['Anke Bos', 'jobcoach', 'Post'],
  ]));
  await waitForText(page, /^Kies eerst in welke kolom dit staat: naam/);
  const list = (name) => find(page, 'combobox', name);
  await list('Kolom Wie wordt').waitFor({ state: 'attached' });
  await list('Kolom Wie wordt').focus();
  await page.keyboard.press('Home');  // the first of the list
  await heading('Alle rijen zijn klaar');
  await choose(page, 'Kolom Waar wordt', 'Onderdeel');
  await waitForText(page, 'Nieuwe onderdelen: Groen en Post');
  await pressByKey(page, 'button', 'Lees 2 rijen in');
  await waitForText(page, '2 rijen zijn ingelezen');
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: /^Doe opnieuw: / }).waitFor({ state: 'attached' });
});

test('2,700 rows: read in, then the same file changes nothing, and next month says who is gone', async () => {
  const rows = Array.from({ length: 2700 }, (_, at) => `${100000 + at};Voornaam${at} Achternaam${at};`
    + `${at % 12 ? 'voorman' : 'afdelingsmanager'};Afdeling ${at % 40};${at < 12 ? '' : 100000 + (at % 12)}`);
  const csv = (lines) => `Personeelsnummer;Naam;Functie;Afdeling;Leidinggevende\n${lines.join('\n')}\n`;
  const began = Date.now();
  await choosesFile('groot.csv', csv(rows));
  await heading('Alle rijen zijn klaar');
  console.log(`# 2,700 rows from the file to the preview: ${Date.now() - began} ms`);
  await waitForText(page, 'Nieuw: 2700');
  await press('Lees 2700 rijen in');
  await waitForText(page, '2700 rijen zijn ingelezen');
  await choosesFile('groot.csv', csv(rows));
  await waitForText(page, /^Zoals op /);
  await waitForText(page, /^Deze tabel verandert niets/);
  await press('Klaar');
  await choosesFile('groot.csv', csv(rows.slice(0, 2690)));
  await heading('10 mensen staan niet meer in de tabel');
  await press('Annuleer');
});

test('what is copied in Excel is pasted where the page waits for it', async () => {
  await press('Lees een tabel in');
  await page.getByRole('dialog').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Naam\tFunctie\nKees Dekkers\tvoorman\n');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await heading('Geplakte tabel');
  await press('Lees 1 rij in');
  await waitForText(page, '1 rij is ingelezen');
});
