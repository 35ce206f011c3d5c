// Every view and dialog: axe-core finds nothing, on the canvas and on the plain page, in every theme; and the words of each,
// as a screen reader gets them, are the same as before, in both languages.
//   DRIEHOEK_RENEW=1 node --test tests/browser/views.test.mjs   writes tests/data/aria anew; look at the difference
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { openSample, setDay, visitEverything } from './support/everyday.mjs';
import { button, checkAccessible, find, newContext, openPage, settled, startBrowser, startServer, waitForPlace, waitUntilKept } from './support/page.mjs';

let server, browser;
before(async () => { server = await startServer(); browser = await startBrowser(); });
after(async () => { await browser?.close(); server?.close(); });

async function newPage(options = {}, query = '') {
  const context = await newContext(browser, { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options });
  await setDay(context);
  return openPage(context, server.address, { query });
}

const themeOf = (page) => page.evaluate(() => document.documentElement.dataset.theme);

const folder = path.join(import.meta.dirname, '../data/aria');

/** What a tree holds: the dialog on top, what is selected, or what stands in the middle. What stands around every view has
    trees of its own, so that it changes in one of them. */
const landmarkOf = (page, name) => {
  if (/^(dialog-|help|palette)/.test(name)) return page.getByRole('dialog').last();
  if (name.startsWith('inspector-')) return page.getByRole('complementary');
  return page.getByRole({ rail: 'navigation', bar: 'banner' }[name] ?? 'main');
};

/** The tree, without what differs from one moment to the next. */
const treeOf = async (part) => `${(await part.ariaSnapshot()).replace(/\d\d:\d\d/g, 'hh:mm')}\n`;

async function checkWords(page, language, name) {
  const file = path.join(folder, `${language}-${name}.yml`);
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  await settled(page);
  const now = await treeOf(landmarkOf(page, name));
  if (process.env.DRIEHOEK_RENEW) fs.writeFileSync(file, now);
  else assert.equal(now, before, `${language}, ${name}: renew when this is what it should say`);
}

for (const [language, locale, theme, media] of [
  ['nl', 'nl-NL', 'light', {}], ['en', 'en-GB', 'dark', { colorScheme: 'dark' }],
]) {
  test(`each view and dialog says the same as before, and axe-core finds nothing: ${language}, ${theme}`, async () => {
    const page = await newPage({ locale, ...media });
    await checkAccessible(page, 'welcome');
    await openSample(page);
    await waitUntilKept(page);
    if (language === 'en') {
      for (const key of ['t', 'e']) await page.keyboard.press(key);
      await page.waitForFunction(() => document.documentElement.lang === 'en');
    }
    assert.equal(await themeOf(page), theme);
    for (const name of ['rail', 'bar']) await checkWords(page, language, name);
    await visitEverything(page, language, async (name) => {
      await checkWords(page, language, name);
      await checkAccessible(page, `${name}, ${theme}`);
    });
    page.watched.check();
    await page.context().close();
  });
}

test('axe-core finds nothing in any view or dialog in high contrast', async () => {
  const page = await newPage();
  await openSample(page);
  for (const key of ['k', 'h']) await page.keyboard.press(key);
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'contrast');
  await visitEverything(page, 'nl', (name) => checkAccessible(page, `${name}, contrast`));
  page.watched.check();
  await page.context().close();
});

for (const [theme, media] of [['light', {}], ['dark', { colorScheme: 'dark' }], ['contrast', { contrast: 'more' }]]) {
  test(`axe-core finds nothing on the plain page, where it sees every colour: ${theme}`, async () => {
    const page = await newPage(media, '?plain');
    const press = async (name) => (await button(page, name)).click();
    assert.equal(await themeOf(page), theme);
    await checkAccessible(page, 'welcome');
    await press('Start met een voorbeeld');
    await waitUntilKept(page);
    await checkAccessible(page, 'map');
    await press(/^3-hoek K-05/);
    await find(page, 'heading', '3-hoek K-05').waitFor();
    await checkAccessible(page, 'inspector');
    const visitDialog = async (name, dialog) => {
      await press(name);
      await page.getByRole('dialog', { name: dialog }).waitFor();
      await checkAccessible(page, dialog);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await visitDialog('Wijzig hoeken', 'Wijzig 3-hoek K-05');
    for (const name of ['Filter', 'Hulp', 'Zoek of typ een opdracht']) await visitDialog(name, name);
    await press('Bekijk als lijst');
    await page.getByRole('table').waitFor();
    await checkAccessible(page, 'list');
    for (const place of ['Overzicht', 'Intervisie', 'Gegevens']) {
      await press(place);
      await waitForPlace(page, place);
      await checkAccessible(page, place);
    }
    await press('Sessie');
    await find(page, 'heading', 'Inchecken').waitFor();
    await checkAccessible(page, 'wall');
    await press('Sluit scherm');
    await waitForPlace(page, 'Gegevens');
    await visitDialog('Wijzig naam', /./);
    page.watched.check();
    await page.context().close();
  });
}
