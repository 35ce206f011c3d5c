// What becomes of a workbook: text of every cell as somebody sees it, or as he must know it. The workbooks are made here.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { sheetsOf } from '../web/workbook_sheets.js';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @param {{name: string, state?: string, kind?: string, xml: string}[]} sheets */
function workbook(sheets, { styles = '', strings = '', is1904 = false } = {}) {
  const parts = {
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${relations}">${is1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets
      .map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="r${at}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map(({ kind = 'worksheet' }, at) => `<Relationship Id="r${at}" Type="${relations}/${kind}" Target="${kind}s/part${sheets.length - at}.xml"/>`).join('')}
      ${styles && `<Relationship Id="s" Type="${relations}/styles" Target="styles.xml"/>`}
      ${strings && `<Relationship Id="t" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`}</Relationships>`,
  };
  sheets.forEach(({ kind = 'worksheet', xml }, at) => { parts[`xl/${kind}s/part${sheets.length - at}.xml`] = head + xml; });
  if (styles) parts['xl/styles.xml'] = `${head}<styleSheet ${main}>${styles}</styleSheet>`;
  if (strings) parts['xl/sharedStrings.xml'] = `${head}<sst ${main}>${strings}</sst>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
const sheet = (rows) => `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`;
const text = (cell, value) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const csvOf = async (...given) => (await sheetsOf(workbook(...given)))[0].csv;

const formats = '<numFmts count="1"><numFmt numFmtId="170" formatCode="000000"/></numFmts>'
  + '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs>';

test('numbers, words, yes and no, and what must be quoted', async () => {
  const rows = `<row r="1">${text('A1', 'a;"b"')}<c r="B1"><v>5.0999999999999996</v></c><c r="D1" t="b"><v>1</v></c></row>`;
  assert.equal(await csvOf([{ name: 'Blad1', xml: sheet(rows) }]), '"a;""b""";"5.1";"";"ja"');
});

test('zeros that a format shows are there, and a number that lost digits says so', async () => {
  const rows = '<row r="1"><c r="A1" s="1"><v>412</v></c><c r="B1" s="0"><v>412</v></c><c r="C1"><v>123456789012345680</v></c></row>';
  assert.equal(await csvOf([{ name: 'n', xml: sheet(rows) }], { styles: formats }), '"000412";"412";"1,23457E+17"');
});

test('days are days of the calendar, from 1900 and from 1904, and 29 February 1900 is not mended', async () => {
  const day = (serial) => `<row r="1"><c r="A1" s="2"><v>${serial}</v></c></row>`;
  assert.equal(await csvOf([{ name: 'd', xml: sheet(day(36526)) }], { styles: formats }), '"2000-01-01"');
  assert.equal(await csvOf([{ name: 'd', xml: sheet(day(36526.99)) }], { styles: formats }), '"2000-01-01"');
  assert.equal(await csvOf([{ name: 'd', xml: sheet(day(59)) }], { styles: formats }), '"1900-02-28"');
  assert.equal(await csvOf([{ name: 'd', xml: sheet(day(60)) }], { styles: formats }), '"1900-02-29"');
  assert.equal(await csvOf([{ name: 'd', xml: sheet(day(61)) }], { styles: formats }), '"1900-03-01"');
  assert.equal(await csvOf([{ name: 'd', xml: sheet(day(43375)) }], { styles: formats, is1904: true }), '"2022-10-03"');
});

test('sheets stand in the order of their tabs, without charts and without hidden ones', async () => {
  const found = await sheetsOf(workbook([
    { name: 'Afrika', xml: sheet(`<row r="1">${text('A1', 'eerst')}</row>`) },
    { name: 'Grafiek', kind: 'chartsheet', xml: '<chartsheet/>' },
    { name: 'Bron', state: 'hidden', xml: sheet(`<row r="1">${text('A1', '123456782')}</row>`) },
    { name: 'Europa &amp; ∂', xml: sheet(`<row r="1">${text('A1', 'tweede')}</row>`) },
    { name: 'Leeg', xml: sheet('') },
  ]));
  assert.deepEqual(found.map(({ name, csv }) => [name, csv]), [['Afrika', '"eerst"'], ['Europa & ∂', '"tweede"'], ['Leeg', '']]);
});

test('a hidden row is counted, and a formula that failed stays to be seen', async () => {
  const rows = `<row r="1">${text('A1', 'a')}</row><row r="2" hidden="1">${text('A2', 'b')}<c r="C2" t="e"><v>#N/A</v></c></row>`;
  const [found] = await sheetsOf(workbook([{ name: 'h', xml: sheet(rows) }]));
  assert.equal(found.hidden, 1);
  assert.match(found.csv, /"b";"";"#N\/A"/);
});

test('coloured half-words are whole, and escaped line ends are what they say', async () => {
  const strings = '<si><r><t>half</t></r><r><rPr><b/></rPr><t>woord</t></r></si><si><t>een_x000D_\ntwee</t></si><si><t>_x005F_x000D_</t></si>';
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>';
  assert.equal(await csvOf([{ name: 's', xml: sheet(rows) }], { strings }), '"halfwoord";"een\r\ntwee";"_x000D_"');
});

test('another prefix of the XML is read as well', async () => {
  const xml = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1" hidden="1">'
    + '<x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const [found] = await sheetsOf(workbook([{ name: 'p', xml }]));
  assert.deepEqual([found.csv, found.hidden], ['"7"', 1]);
});

test('what is no workbook is refused without a word of its contents', async () => {
  await assert.rejects(sheetsOf(strToU8('Naam;BSN\nBo;123456782\n')), (error) => !error.message.includes('123456782'));
  await assert.rejects(sheetsOf(workbook([{ name: 'x', xml: sheet('') }]).slice(0, 60)));
});
