// The page that a coordinator keeps open all day: every task of the overview solved, the palette, axe-core on every view and
// dialog in every theme, and the words of each view as a screen reader gets them, in both languages.
//   DRIEHOEK_RENEW=1 node --test tests/browser/everyday.test.mjs   writes tests/data/aria anew; look at the difference
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { checkAccessible, nameOf, openSample, setDay, visitEverything } from './support/everyday.mjs';
import { click, find, openPage, pressByKey, startBrowser, startServer, waitForFocus, waitUntilKept } from './support/page.mjs';

let server, browser;
before(async () => { server = await startServer(); browser = await startBrowser(); });
after(async () => { await browser?.close(); server?.close(); });

async function newPage(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options });
  await setDay(context);
  return openPage(context, server.address);
}

const heading = (page, name) => page.getByRole('heading', { name });
const dialogButton = (page, name) => nameOf(page.getByRole('dialog').getByRole('button', { name }));

/** `act` presses a button, `fill` gives a field a value; each in its own way. */
async function solveEverything(page, act, fill) {
  const goToTasks = async () => { await act('Overzicht'); await heading(page, 'Nu doen').or(heading(page, 'Niets te doen')).first().waitFor({ state: 'attached' }); };
  const has = async (name) => await heading(page, name).count() > 0;
  const solved = (name) => heading(page, name).waitFor({ state: 'detached' });

  await act('Overzicht');
  await heading(page, '28 van de 32 3-hoeken zijn in orde').waitFor({ state: 'attached' });
  await page.getByText('6 punten, het belangrijkste eerst').first().waitFor({ state: 'attached' });

  await act('Kies een jobcoach');
  await act(await dialogButton(page, /^Kaan Veldspaat/));
  await solved('K-09 heeft geen jobcoach');

  await act('Bekijk alle 2');
  await find(page, 'button', '3 contactpersonen 2').waitFor({ state: 'attached' });
  await act(await nameOf(page.getByRole('button', { name: /^3-hoek K-05/ })));
  await act(await nameOf(page.getByRole('button', { name: /^Rond contact met .* af/ })));
  await goToTasks();
  await act(await nameOf(page.getByRole('button', { name: /^Rond contact met .* af/ })));
  await solved(/contactpersonen/);

  await act('Kies een andere leiding');
  await act(await dialogButton(page, /^Joris Klaverdijk/));
  await solved('W-13 heeft een voorman als leiding');

  while (await has(/^Nadia Lindehof heeft/)) {
    const before = await nameOf(heading(page, /^Nadia Lindehof heeft/));
    await act('Draag een 3-hoek over');
    await act(await dialogButton(page, /^Zoek iemand anders|^[KW]-|^Kies/));
    await act(await dialogButton(page, /^Kaan Veldspaat/));
    await heading(page, before).waitFor({ state: 'detached' });
  }

  await act('Kies een datum');
  await act('Bewaar datum');
  await solved('Groep 3 heeft nog geen datum');

  for (const person of ['Tess Molenkamp', 'Sami Waterlelie']) {
    if (!(await page.getByRole('dialog').count())) await act('Werk opleiding bij');
    await find(page, 'dialog', `Opleiding van ${person}`).waitFor({ state: 'attached' });
    if (person.startsWith('Sami')) await fill('Erkend bij SBB op', '2022-10-03');
    await fill('Begeleidt in Praktijkleren', person.startsWith('Sami') ? 'K-01' : 'K-02');
    await fill('Vanaf', '2022-10-10');
    await act('Bewaar opleiding');
    await find(page, 'dialog', `Opleiding van ${person}`).waitFor({ state: 'detached' });
  }
  await heading(page, 'Niets te doen').waitFor({ state: 'attached' });
  await heading(page, 'Alle 32 3-hoeken zijn in orde').waitFor({ state: 'attached' });
  await waitUntilKept(page);
  page.watched.check();
}

test('every task of the overview is solved from it, by mouse', async () => {
  const page = await newPage();
  await openSample(page);
  await solveEverything(page, (name) => click(page, 'button', name), async (label, value) => {
    const field = page.getByLabel(label, { exact: true });
    if (await field.evaluate((one) => one.localName) === 'select') await field.selectOption(value);
    else await field.fill(value);
  });
  await page.context().close();
});

test('every task of the overview is solved from it, by keyboard alone', async () => {
  const page = await newPage({ viewport: { width: 1120, height: 700 } });
  await pressByKey(page, 'button', 'Start met een voorbeeld');
  await waitUntilKept(page);
  const reach = async (label) => {
    const field = page.getByLabel(label, { exact: true });
    await field.waitFor({ state: 'attached' });
    for (let tries = 0; tries < 60; tries++) {
      if (await field.evaluate((one) => one === document.activeElement)) return field;
      await page.keyboard.press('Tab');
    }
    return assert.fail(`Tab never reaches ${label}`);
  };
  const act = async (name) => {
    if (name.startsWith('3-hoek K-05')) {  // in the picture Tab stops once; the palette leads there at once
      await page.keyboard.press('Control+k');
      await find(page, 'textbox', 'Zoek of typ een opdracht').waitFor({ state: 'attached' });
      await page.keyboard.type('k-05');
      await find(page, 'button', '3-hoek K-05', { exact: false }).first().waitFor({ state: 'attached' });
      return page.keyboard.press('Enter');
    }
    if (name === 'Overzicht') { await page.keyboard.press('g'); return page.keyboard.press('o'); }
    return pressByKey(page, 'button', name);
  };
  await solveEverything(page, act, async (label, value) => {
    const field = await reach(label);
    const isSelect = await field.evaluate((one) => one.localName) === 'select';
    if (isSelect) await page.keyboard.type(value);
    else await page.keyboard.type(value.split('-').reverse().join(''));  // as a Dutch date is typed
    await page.waitForFunction(([one, wanted]) => {
      const now = one.localName === 'select' ? one.selectedOptions[0].text : one.value;
      return now.startsWith(wanted);
    }, [await field.elementHandle(), value]);
  });
  await page.context().close();
});

test('the palette leads to K-05 and back, and finds what is typed with a slip', async () => {
  const page = await newPage();
  await openSample(page);
  const field = find(page, 'textbox', 'Zoek of typ een opdracht');
  const type = async (text) => {
    await page.keyboard.press('Control+k');
    await field.waitFor({ state: 'attached' });
    await waitForFocus(page, 'input: ');
    await page.keyboard.type(text);
  };
  const first = async (name) => {
    await page.getByRole('dialog').getByRole('listitem').first().getByRole('button', { name }).waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  await type('k-05');
  await first(/3-hoek K-05/);
  await heading(page, '3-hoek K-05').waitFor({ state: 'attached' });
  await type('overz');
  await first('Ga naar Overzicht');
  await heading(page, '28 van de 32 3-hoeken zijn in orde').waitFor({ state: 'attached' });
  await type('nadai lind');
  await first(/^Nadia Lindehof/);
  await heading(page, 'Nadia Lindehof').waitFor({ state: 'attached' });
  // What was chosen before comes first, without typing.
  await page.keyboard.press('Control+k');
  await first('Ga naar Overzicht');
  await heading(page, '28 van de 32 3-hoeken zijn in orde').waitFor({ state: 'attached' });
  page.watched.check();
  await page.context().close();
});

for (const [theme, key] of [['light', 'l'], ['dark', 'd'], ['contrast', 'h']]) {
  test(`axe-core finds nothing in any view or dialog, ${theme}`, async () => {
    const page = await newPage({ bypassCSP: true });
    if (theme === 'light') await checkAccessible(page, 'welcome');
    await openSample(page);
    await page.keyboard.press('k');
    await page.keyboard.press(key);
    await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, theme);
    await visitEverything(page, 'nl', (name) => checkAccessible(page, `${name}, ${theme}`));
    await page.context().close();
  });
}

const folder = path.join(import.meta.dirname, '../data/aria');

/** The tree, without what differs from one moment to the next. */
const treeOf = async (page) => `${(await page.locator('#mirror').ariaSnapshot()).replace(/\d\d:\d\d/g, 'hh:mm')}\n`;

for (const language of ['nl', 'en']) {
  test(`each view says the same as before, ${language}`, async () => {
    const page = await newPage({ locale: language === 'nl' ? 'nl-NL' : 'en-GB' });
    await openSample(page);
    await waitUntilKept(page);
    if (language === 'en') {
      for (const key of ['t', 'e']) await page.keyboard.press(key);
      await page.waitForFunction(() => document.documentElement.lang === 'en');
    }
    const differences = [];
    await visitEverything(page, language, async (name) => {
      const file = path.join(folder, `${language}-${name}.yml`);
      const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
      let now = await treeOf(page);
      // A frame or two later it may have settled.
      for (let tries = 0; now !== before && tries < 5; tries++) {
        await page.waitForTimeout(100);
        now = await treeOf(page);
      }
      if (process.env.DRIEHOEK_RENEW) fs.writeFileSync(file, now);
      else if (now !== before) differences.push(name), assert.equal(now, before, `${language}-${name}: renew when this is what it should say`);
    });
    assert.deepEqual(differences, []);
    await page.context().close();
  });
}
