// Names in scripts that our fonts lack: drawn by the browser, once, and typed, searched and read as what they are.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import {
  button, click, counters, find, newContext, openPage, settled, startBrowser, startSample, startServer, waitForText, waitUntil,
} from './support/page.mjs';

let server, browser;
before(async () => { server = await startServer(); browser = await startBrowser(); });
after(async () => { await browser?.close(); server?.close(); });

const sample = fs.readFileSync(path.join(import.meta.dirname, '../../assets/samples/lindewaard.json'), 'utf8');

// In the place of somebody of the sample: all that a name can be in the languages that are spoken in a workplace here.
const NAMES = {
  'Mila Sterrenbos': 'Nguyễn Thị Ánh', 'Tess Molenkamp': 'محمد علي', 'Daan Rietveen': '王小明', 'Hugo Beukenrode': 'Иван Щербаков',
  'Nadia Lindehof': 'Γιώργος Παπαδόπουλος', 'Pieter Zandoog': 'Zoe\u0308 de Vries', 'Eva Meidoorn': '김민준', 'Kaan Veldspaat': 'Ada 👩🏽‍🚀 Ster',
  'Bram Eikelaar': 'प्रिया शर्मा', 'Fenna Duinzicht': 'Ștefan Țurcanu',
};
// Of these our fonts have every letter.
const OURS = ['Ștefan Țurcanu'];

async function openWithNames(options) {
  const context = await newContext(browser, { locale: 'nl-NL', ...options });
  await context.addInitScript(() => {
    globalThis.painted = [];
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (words, ...rest) {
      globalThis.painted.push(words);
      return fillText.call(this, words, ...rest);
    };
  });
  const changed = Object.entries(NAMES).reduce((text, [before, now]) => text.replaceAll(before, now), sample);
  await context.route('**/samples/lindewaard.json', (route) => route.fulfill({ body: changed, contentType: 'application/json' }));
  const page = await openPage(context, server.address);
  await startSample(page);
  return page;
}
const painted = (page) => page.evaluate(() => globalThis.painted);

test('names that our fonts lack letters for are painted by the browser, once, on the map, in lists and in the inspector', async () => {
  const page = await openWithNames();
  await settled(page);
  const onMap = await painted(page);
  for (const words of ['Γιώργος', 'Zoe\u0308', '김민준', '👩🏽‍🚀']) {
    assert.ok(onMap.some((each) => each.includes(words)), `${words} is not painted: ${onMap}`);
  }
  assert.ok(!onMap.some((each) => OURS.some((name) => name.includes(each))), `${onMap}`);
  await click(page, 'button', 'Lijst');
  await page.getByRole('table').waitFor({ state: 'attached' });
  await settled(page);
  for (const name of ['محمد علي', '王小明', 'Иван Щербаков']) assert.ok((await painted(page)).some((each) => each.includes(name)), name);

  // Another frame of the same asks for nothing, and a page that nobody touches draws none.
  const before = (await painted(page)).length;
  await page.mouse.move(700, 880);
  await page.mouse.move(710, 884);
  await settled(page);
  assert.equal((await painted(page)).length, before);
  const { frames } = await counters(page);
  await page.waitForTimeout(500);
  assert.equal((await counters(page)).frames, frames);
  page.watched.check();
  await page.context().close();
});

test('what is typed or pasted with its accents apart is kept in one form, and not changed while it is typed', async () => {
  const page = await openWithNames();
  await click(page, 'button', 'Voeg iemand toe');
  const name = find(page, 'textbox', 'Naam');
  await name.fill('Rene\u0301e Ma\u0308der');
  await settled(page);
  assert.equal(await name.inputValue(), 'Rene\u0301e Ma\u0308der');
  await (await button(page, 'Voeg toe')).press('Enter');
  await waitForText(page, /^Renée Mäder is toegevoegd/);
  page.watched.check();
  await page.context().close();
});

test('a file with accents apart is read in one form', async () => {
  const page = await openWithNames();
  await click(page, 'button', 'Gegevens');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), click(page, 'button', 'Kies een bestand')]);
  const text = sample.replace('De Lindewaard', 'Atelier Ame\u0301lie').replace('"is_sample":true,', '');
  await chooser.setFiles({ name: 'ame\u0301lie.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await waitUntil(async () => (await page.title()).startsWith('Atelier Amélie'));
  page.watched.check();
  await page.context().close();
});

test('searching with plain letters finds names with any', async () => {
  const page = await openWithNames();
  for (const [typed, name] of [['nguyen', 'Nguyễn Thị Ánh'], ['stefan', 'Ștefan Țurcanu'], ['turcanu', 'Ștefan Țurcanu'], ['иван', 'Иван Щербаков']]) {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').fill(typed);
    await page.getByRole('dialog').getByRole('button').filter({ hasText: name }).first().waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  page.watched.check();
  await page.context().close();
});
