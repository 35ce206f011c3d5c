// What comes out of the printer: the pages of a PDF by their own text (pdftotext and pdfinfo of poppler-utils), which is that of the
// page they were made of, no more and no less.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** What is to be printed stays on the page, and no dialog of the machine opens. */
export const holdPaper = (page) => page.evaluate(() => {
  globalThis.print = () => {};
  addEventListener('afterprint', (event) => event.stopImmediatePropagation());
});

function read(program, options, pdf) {
  const { stdout, error } = spawnSync(program, options, { input: pdf, encoding: 'utf8', maxBuffer: 1 << 26 });
  assert.ifError(error);
  return stdout;
}

/** Letters and figures alone: letters that a font joins come apart, and blanks, hyphens and marks stand where lines break and lists begin. */
export const joined = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}%<]/gu, '');

/** The pieces of text that are printed, as the page has them. */
const piecesOf = (page) => page.evaluate(() => {
  const pieces = [];
  const walker = document.createTreeWalker(document.getElementById('print'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (textContent.trim() && !parentElement.closest('title, desc') && parentElement.getClientRects().length) pieces.push(textContent);
  }
  return pieces;
});

/** Every word of the page is in the file, and the file has no letter more. Only a table that goes on says its heads again. */
function checkText(pieces, text, goesOn, name) {
  const found = joined(text);
  for (const word of pieces.flatMap((piece) => piece.split(/\s+/)).map(joined)) assert.ok(found.includes(word), `${name}: "${word}" is not in the PDF`);
  const left = new Map();
  for (const letter of found) left.set(letter, (left.get(letter) ?? 0) + 1);
  for (const letter of joined(pieces.join(''))) left.set(letter, (left.get(letter) ?? 0) - 1);
  const odd = [...left].filter(([, count]) => (goesOn ? count < 0 : count !== 0));
  assert.deepEqual(odd, [], `${name}: letters that the PDF has more or less than the page`);
}

/** "H1" and its letters, in the order in which a screen reader goes through the file. */
function headingsIn(structure) {
  const headings = [];
  let depth = -1;
  for (const line of structure.split('\n')) {
    const [, indent, rest] = /^( *)(.*)$/.exec(line);
    if (indent.length <= depth && rest) depth = -1;
    const [, level] = /^(H\d) \(block\)/.exec(rest) ?? [];
    if (level) {
      headings.push(`${level} `);
      depth = indent.length;
    } else if (depth >= 0 && rest.startsWith('"')) {
      headings[headings.length - 1] += joined(rest.slice(1, -1));
    }
  }
  return headings;
}

/**
 * Makes a PDF of what stands ready: its headings, and the text of each of its pages, both as `joined` has them. It is tagged, every
 * page is A4, and its text is that of the page.
 * DRIEHOEK_PDF: a folder that keeps it under this name, to look at.
 */
export async function toPaper(page, name) {
  await page.emulateMedia({ media: 'print' });
  const pieces = await piecesOf(page);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  await page.emulateMedia({ media: null });
  if (process.env.DRIEHOEK_PDF) fs.writeFileSync(path.join(process.env.DRIEHOEK_PDF, `${name}.pdf`), pdf);
  const told = read('pdfinfo', ['-l', '-1', '-'], pdf);
  assert.match(told, /Tagged:\s+yes/);
  const sizes = [...told.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/g)];
  for (const [, width, height] of sizes) assert.ok(Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2, `${name}: ${width} x ${height}`);
  const text = read('pdftotext', ['-enc', 'UTF-8', '-', '-'], pdf);
  const pages = text.split('\f').slice(0, -1).map(joined);
  assert.equal(pages.length, sizes.length);
  checkText(pieces, text, pages.length > await page.locator('#print article').count(), name);
  return { pages, headings: headingsIn(read('pdfinfo', ['-struct-text', '-'], pdf)) };
}
