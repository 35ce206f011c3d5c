// Verkennen in a browser, by keyboard: from the structure to somebody, what if she is away, carried out and taken back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  button, checkAccessible, find, newContext, openPage, pressByKey, startBrowser, startSample, startServer, waitForText, waitUntilKept,
} from './support/page.mjs';

let server, browser;
before(async () => {
  server = await startServer();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
});

async function openExplore() {
  const context = await newContext(browser, { locale: 'nl-NL' });
  const page = await openPage(context, server.address);
  await startSample(page);
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  await find(page, 'heading', 'Organisatie verkennen').waitFor({ state: 'attached' });
  return page;
}

const focused = (page) => page.evaluate(() => document.activeElement?.textContent ?? '');

test('the structure is walked with the arrow keys, folds, and opens somebody', async () => {
  const page = await openExplore();
  await (await button(page, 'Bram Eikelaar')).focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.activeElement?.textContent.startsWith('Daan Rietveen'));
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction(() => document.activeElement?.textContent.startsWith('Bram Eikelaar'));
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction(() => ![...document.querySelectorAll('#mirror button')].some((each) => each.textContent.startsWith('Daan Rietveen')));
  assert.match(await focused(page), /^Bram Eikelaar/);
  await page.keyboard.press('Enter');
  await find(page, 'heading', 'Bram Eikelaar').waitFor({ state: 'attached' });
  await checkAccessible(page, 'Verkennen with somebody selected');
  await page.keyboard.press('Escape');
  await find(page, 'heading', 'Bram Eikelaar').waitFor({ state: 'detached' });
  page.watched.check();
  await page.context().close();
});

test('an absence follows from a sentence, is carried out as one step and taken back in one', async () => {
  const page = await openExplore();
  await pressByKey(page, 'button', 'Valt Nadia uit, dan missen 12 mensen een hoek.');
  await find(page, 'heading', 'Zonder Nadia Lindehof missen 12 3-hoeken een hoek').waitFor({ state: 'attached' });
  await checkAccessible(page, 'somebody away');
  await (await button(page, 'Voer 12 wijzigingen door')).press('Enter');
  await find(page, 'heading', 'Zonder Nadia Lindehof mist niemand een hoek in deze tijd.').waitFor({ state: 'attached' });
  await waitUntilKept(page);
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName('first-frame').length > 0);
  await find(page, 'heading', 'Organisatie verkennen').waitFor({ state: 'attached' });  // the link leads there
  await page.keyboard.press('Control+z');
  await waitForText(page, /Ongedaan gemaakt/);
  await (await button(page, 'Afhankelijkheid')).press('Enter');  // the link knows that it was Uitval
  await find(page, 'button', 'Valt Nadia uit, dan missen 12 mensen een hoek.').waitFor({ state: 'attached' });
  page.watched.check();
  await page.context().close();
});

test('each way of looking has nothing for axe-core to find, as picture and as list', async () => {
  const page = await openExplore();
  for (const tab of ['Open hoeken', 'Drukte', 'Van 3 naar 2', 'Uitval', 'Afhankelijkheid']) {
    await (await button(page, tab)).press('Enter');
    await page.waitForTimeout(100);
    await checkAccessible(page, tab);
  }
  await (await button(page, 'Lijst')).press('Enter');
  for (const tab of ['Drukte', 'Van 3 naar 2', 'Afhankelijkheid']) {
    await (await button(page, tab)).press('Enter');
    await page.waitForTimeout(100);
    await checkAccessible(page, `${tab}, list`);
  }
  page.watched.check();
  await page.context().close();
});
