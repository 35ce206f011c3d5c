// A workbook of Excel (.xlsx) as text: each sheet that can be seen as CSV, for the same reader as any CSV file. Values come from
// read-excel-file; what it leaves out is looked up beside it: sheets and rows that are hidden, formulas that failed, and zeros
// that a number format shows.
import readXlsxFile from 'read-excel-file/universal';
import { strFromU8, unzipSync } from 'fflate';

const LARGEST = 512 * 1024 * 1024;  // bytes of one part, unpacked: a small file may hold a mountain
const MOST_DIGITS = 1e15;  // a number beyond this lost its last digits in Excel
const FIRST_OF_MARCH_1900 = Date.UTC(1900, 2, 1);
const DAY = 86400000;

const attribute = (tag, name) => new RegExp(`(?:^|[\\s:])${name}="([^"]*)"`).exec(tag)?.[1];
const elements = (xml, name) => xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^>]*)>`, 'g'));
const isOn = (value) => value === '1' || value === 'true';
const plain = (text) => text.replace(/&(amp|lt|gt|quot|apos|#x?[0-9a-f]+);/gi, (whole, name) => {
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name.toLowerCase()];
  if (named) return named;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code <= 0x10FFFF ? String.fromCodePoint(code) : whole;
});

function unpacked(bytes, wanted) {
  const files = unzipSync(bytes, { filter: ({ name, originalSize }) => originalSize <= LARGEST && wanted(name) });
  return (path) => (files[path] ? strFromU8(files[path]) : '');
}

/** How many digits a cell of each style shows at least: 6 for the number format 000000. */
function digitsOfStyles(styles) {
  const formats = new Map([...elements(styles, 'numFmt')].map(([, tag]) => [attribute(tag, 'numFmtId'), plain(attribute(tag, 'formatCode') ?? '')]));
  const cells = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  return [...elements(cells, 'xf')].map(([, tag]) => {
    const format = formats.get(attribute(tag, 'numFmtId')) ?? '';
    return /^0{2,}$/.test(format) ? format.length : 0;
  });
}

const columnOf = (address) => [...address.replace(/\d+/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** What read-excel-file does not say of a sheet: "row column" -> text of the cell that it stands for, and how many rows are hidden. */
function lookBeside(xml, digits) {
  const errors = new Map();
  const widths = new Map();
  let hidden = 0;
  if (/\bhidden=/.test(xml)) for (const [, tag] of elements(xml, 'row')) hidden += isOn(attribute(tag, 'hidden')) ? 1 : 0;
  const hasErrors = /\bt="e"/.test(xml);
  if (!hasErrors && !digits.some(Boolean)) return { errors, widths, hidden };
  for (const match of elements(xml, 'c')) {
    const tag = match[1];
    const width = digits[Number(attribute(tag, 's') ?? -1)];
    const isError = attribute(tag, 't') === 'e';
    if (!width && !isError) continue;
    const address = attribute(tag, 'r') ?? '';
    const place = `${Number(address.replace(/\D+/, '')) - 1} ${columnOf(address)}`;
    if (width) widths.set(place, width);
    if (isError) errors.set(place, plain(/<(?:\w+:)?v[^>]*>([^<]*)</.exec(xml.slice(match.index, match.index + 400))?.[1] ?? '#N/A'));
  }
  return { errors, widths, hidden };
}

// In the calendar of 1900 the library is a day behind before March: Excel believes that 29 February was.
function textOfDate(date, is1904) {
  let time = date.getTime();
  if (!is1904 && time < FIRST_OF_MARCH_1900) time += DAY;
  if (!is1904 && time >= FIRST_OF_MARCH_1900 && time < FIRST_OF_MARCH_1900 + DAY && date.getTime() < FIRST_OF_MARCH_1900) return '1900-02-29';
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}

function textOf(value, width, is1904) {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return textOfDate(value, is1904);
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value !== 'number') return String(value);
  if (Math.abs(value) >= MOST_DIGITS) return value.toExponential(5).replace('.', ',').replace('e', 'E');
  return width && Number.isInteger(value) && value >= 0 ? String(value).padStart(width, '0') : String(value);
}

const cellOf = (text) => `"${text.replaceAll('"', '""')}"`;

/**
 * The sheets in the order of their tabs, without charts and without hidden ones.
 * @param {Uint8Array} bytes
 * @returns {Promise<{name: string, csv: string, hidden: number}[]>}  separated by semicolons; how many of its rows are hidden
 */
export async function sheetsOf(bytes) {
  const about = unpacked(bytes, (name) => /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml)$/.test(name));
  const workbook = about('xl/workbook.xml');
  const is1904 = isOn([...elements(workbook, 'workbookPr')].map(([, tag]) => attribute(tag, 'date1904'))[0]);
  const paths = new Map([...elements(about('xl/_rels/workbook.xml.rels'), 'Relationship')]
    .filter(([, tag]) => /worksheet$/.test(attribute(tag, 'Type') ?? ''))
    .map(([, tag]) => [attribute(tag, 'Id'), (attribute(tag, 'Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/')]));
  const digits = digitsOfStyles(about('xl/styles.xml'));
  const seen = [...elements(workbook, 'sheet')]
    .map(([, tag], at) => ({ number: at + 1, state: attribute(tag, 'state') ?? 'visible', path: paths.get(attribute(tag, 'id')) }))
    .filter(({ state, path }) => state === 'visible' && path);
  const part = unpacked(bytes, (name) => seen.some(({ path }) => path === name));
  const numbers = seen.map(({ number }) => number);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const read = numbers.length ? await readXlsxFile(buffer, { sheets: numbers }) : [];
  return read.map(({ sheet, data }, at) => {
    const { errors, widths, hidden } = lookBeside(part(seen[at].path), digits);
    // The library leaves columns out that are empty to the end, as one is that has only errors.
    const columns = [...errors.keys()].reduce((most, place) => Math.max(most, Number(place.split(' ')[1]) + 1), data?.[0]?.length ?? 0);
    const rows = (data ?? []).map((cells, row) => Array.from({ length: columns }, (_, column) => {
      const place = `${row} ${column}`;
      return cellOf(errors.get(place) ?? textOf(cells[column], widths.get(place), is1904));
    }).join(';'));
    return { name: sheet, csv: rows.join('\r\n'), hidden };
  });
}
