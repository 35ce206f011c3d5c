// Rows a second, ours beside the libraries by themselves, on the same 100,000 rows in one run: CSV beside PapaParse, a workbook
// beside read-excel-file alone; and the most memory that each of ours held.
// usage: node tests/bench/tables_peers.mjs
// Needs bench_tables of one of the presets native-release and web, or of both (cmake --build --preset web --target bench_tables).
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/universal';
import { sheetsOf } from '../../web/workbook_sheets.js';

const root = path.join(import.meta.dirname, '../..');
// As this machine runs it, and as the page does.
const benches = [[path.join(root, 'build/native-release/tests/bench_tables')], ['node', path.join(root, 'build/web/tests/bench_tables.cjs')]]
  .filter((command) => fs.existsSync(command.at(-1)));
if (benches.length === 0) {
  console.error('build first: cmake --build --preset native-release --target bench_tables, or --preset web');
  process.exit(1);
}
const file = path.join(root, 'build/tables.csv');
for (const [program, ...words] of benches) {
  console.log(path.relative(root, words.at(-1) ?? program));
  console.log(spawnSync(program, [...words, file], { encoding: 'utf8' }).stdout);
}
const csv = fs.readFileSync(file, 'utf8');
const rows = Papa.parse(csv, { delimiter: ';' }).data.filter((row) => row.length > 1);

/** The best of a few, in rows a second. */
async function rate(what, act, runs = 3) {
  let best = Infinity;
  for (let run = 0; run < runs; ++run) {
    const began = performance.now();
    await act();
    best = Math.min(best, performance.now() - began);
  }
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  console.log(`${what.padEnd(44)} ${Math.round(rows.length / best * 1000)} rows a second (${memory} MB in this process)`);
}

await rate('PapaParse', () => Papa.parse(csv, { delimiter: ';' }));

const letters = (column) => String.fromCharCode(65 + column);
const escaped = (text) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
const xml = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((text, column) =>
  `<c r="${letters(column)}${row + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`).join('')}</row>`).join('');
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const workbook = zipSync(Object.fromEntries(Object.entries({
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${xml}</sheetData></worksheet>`,
}).map(([name, text]) => [name, strToU8(text)])), { level: 1 });
console.log(`workbook of ${workbook.length} bytes`);
await rate('read-excel-file alone', () => readXlsxFile(workbook.buffer), 2);
await rate('web/workbook_sheets.js', () => sheetsOf(workbook), 2);
