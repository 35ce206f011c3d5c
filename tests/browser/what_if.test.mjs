// A manager tries something out at full size, compares, carries it out and takes it back; and shows others round. By keyboard, in
// the real page; once on the plain page.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import {
  button, checkAccessible, find, middleOf, newContext, openPage, ready, settled, startBrowser, startServer, waitForText, waitUntil, waitUntilKept,
} from './support/page.mjs';

let server, browser, context;
before(async () => { server = await startServer(); browser = await startBrowser(); });
after(async () => { await browser?.close(); server?.close(); });
beforeEach(async () => { context = await newContext(browser); });
afterEach(() => context.close());

const press = async (page, name) => (await button(page, name)).press('Enter');
const keys = async (page, text) => { for (const key of text.split(' ')) await page.keyboard.press(key); };
const region = (page, name) => page.getByRole('region', { name });

async function fillOpenCorner(page) {
  await press(page, /^3-hoek K-09/);
  await press(page, 'Kies een jobcoach');
  // On the map she stands as well.
  await page.getByRole('dialog').getByRole('button', { name: /^Eva Meidoorn/ }).first().press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

for (const query of ['', '?plain']) {
  test(`tried out, compared, carried out, taken back, and so it is after a reload${query}`, async () => {
    const page = await openPage(context, server.address, { query });
    await press(page, 'Start met een voorbeeld');
    await waitUntilKept(page);
    await page.keyboard.press('Tab');
    await keys(page, 'm w');
    await region(page, 'Wat als: Scenario 1').waitFor({ state: 'attached' });
    await fillOpenCorner(page);
    await waitForText(page, /Wat als: Eva Meidoorn is nu jobcoach van K-09/);
    await waitUntilKept(page);
    await checkAccessible(page);

    // What is so is shown after a reload; the scenario is still there, in the palette of what can be done.
    await page.reload();
    await ready(page);
    assert.equal(await region(page, /^Wat als/).count(), 0);
    await page.getByRole('button', { name: /^3-hoek K-09/ }).first().waitFor({ state: 'attached' });
    await page.keyboard.press('Tab');
    await keys(page, 'm w');
    await region(page, 'Wat als: Scenario 2').waitFor({ state: 'attached' });
    await fillOpenCorner(page);
    await press(page, 'Bekijk verschil');
    await waitForText(page, /Dan is er geen open hoek meer/);
    await checkAccessible(page);
    await press(page, 'Voer door');
    await waitForText(page, /Scenario 2 is doorgevoerd/);
    await waitUntil(async () => (await region(page, /^Wat als/).count()) === 0);
    await waitUntilKept(page);
    await page.keyboard.press('Control+z');
    await waitUntilKept(page);
    await page.reload();
    await ready(page);
    await press(page, /^3-hoek K-09/);
    await find(page, 'button', 'Kies een jobcoach').first().waitFor({ state: 'attached' });
  });
}

test('the link opens the sample, and the tour goes round it without a code on the screen', async () => {
  const page = await openPage(context, server.address, { query: '#voorbeeld' });
  await page.getByRole('button', { name: /^3-hoek K-05/ }).first().waitFor({ state: 'attached' });
  await waitUntilKept(page);
  await page.keyboard.press('Tab');
  await keys(page, 'g r');
  for (let scene = 1; scene <= 7; scene++) {
    await waitForText(page, new RegExp(`Beeld ${scene} van 7`));
    await settled(page);
    assert.doesNotMatch(await page.locator('body').innerText(), /\b[KW]-\d/, `scene ${scene}`);
    if (scene === 1) await checkAccessible(page);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Escape');
  await find(page, 'button', 'Terug naar beeld 7').first().waitFor({ state: 'attached' });
});

test('the tour by touch: on, back, and left to work on', async () => {
  await context.close();
  context = await newContext(browser, { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });
  const page = await openPage(context, server.address, { query: '#voorbeeld' });
  await page.getByRole('button', { name: /^3-hoek K-05/ }).first().waitFor({ state: 'attached' });
  await waitUntilKept(page);
  await page.keyboard.press('Tab');
  await keys(page, 'g r');
  await waitForText(page, /Beeld 1 van 7/);
  const tap = async (name) => {
    const { x, y } = await middleOf(await button(page, name));
    await page.touchscreen.tap(x, y);
    await settled(page);
  };
  await tap('Volgende');
  await waitForText(page, /Beeld 2 van 7/);
  await tap('Volgende');
  await waitForText(page, /Beeld 3 van 7/);
  assert.doesNotMatch(await page.locator('body').innerText(), /\b[KW]-\d/);
  await tap('Vorige');
  await waitForText(page, /Beeld 2 van 7/);
  await checkAccessible(page);
  await tap('Verder werken');
  await tap('Terug naar beeld 2');
  await waitForText(page, /Beeld 2 van 7/);
});
