// What only shows when the canvas is drawn: the picture after a lost WebGL context, and how long a frame takes while the
// composer searches. Alone, so that nobody else's work is in the times.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  button, click, find, newContext, openPage, pressByKey, settled, startBrowser, startSample, startServer, waitForProposal, waitForText, waitUntil,
} from './support/page.mjs';

let server, browser;
before(async () => { server = await startServer(); browser = await startBrowser(); });
after(async () => { await browser?.close(); server?.close(); });

const newPage = async (options) => openPage(await newContext(browser, { locale: 'nl-NL', draws: true, ...options }), server.address);

test('a lost WebGL context comes back, and the picture with it', async () => {
  const page = await newPage();
  await startSample(page);
  // The same way there and back as below: a glyph's edge depends a little on which glyphs share its texture.
  const goToData = async () => {
    await pressByKey(page, 'button', 'Gegevens');
    await find(page, 'heading', 'Bestand inlezen').waitFor({ state: 'attached' });
  };
  await goToData();
  await pressByKey(page, 'button', '3-hoeken');
  await page.mouse.move(700, 880);
  await page.evaluate(() => document.activeElement.blur());
  await settled(page);
  const before = await page.screenshot();
  await page.evaluate(() => new Promise((done) => {
    const canvas = document.querySelector('canvas');
    canvas.addEventListener('webglcontextlost', done, { once: true });
    globalThis.lose = canvas.getContext('webgl2').getExtension('WEBGL_lose_context');
    lose.loseContext();
  }));
  await goToData();  // the rest of the page goes on
  await pressByKey(page, 'button', '3-hoeken');
  await page.evaluate(() => new Promise((done) => {
    document.querySelector('canvas').addEventListener('webglcontextrestored', done, { once: true });
    lose.restoreContext();
  }));
  await page.mouse.move(700, 881);
  await page.evaluate(() => document.activeElement.blur());
  await settled(page);
  assert.ok(before.equals(await page.screenshot()), 'the picture differs after the context came back');
  page.watched.check();
  await page.context().close();
});

/** From now on: the longest time the page let pass without a chance to draw, in milliseconds. `stop` gives it. */
async function watchGaps(page) {
  await page.evaluate(() => {
    let last = performance.now();
    globalThis.gaps = { longest: 0, count: 0, goesOn: true };
    const tick = (now) => {
      globalThis.gaps.longest = Math.max(globalThis.gaps.longest, now - last);
      globalThis.gaps.count++;
      last = now;
      if (globalThis.gaps.goesOn) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  return { stop: () => page.evaluate(() => { globalThis.gaps.goesOn = false; return globalThis.gaps; }) };
}

/** A second; a frame drawn without graphics hardware on a busy machine takes a third of it, a search several. */
const LONGEST_GAP = 1000;

test('212 people in 30 groups: a legal plan while the page stays responsive, stop keeps the best, using it is one step', async () => {
  const page = await newPage({ deviceScaleFactor: 0.5 });  // a quarter of the pixels: no more than what a test can wait for
  await startSample(page);
  await click(page, 'button', 'Gegevens');
  await click(page, 'button', 'Groot voorbeeld');
  await click(page, 'button', 'Intervisie');
  await waitForText(page, '28 van 30 groepen voldoen');
  const groups = () => page.getByRole('group', { name: 'Intervisie samenstellen' }).getByRole('button', { name: /^Groep \d+, / }).allTextContents();
  const asItWas = await groups();
  assert.equal(asItWas.length, 30);

  const first = await watchGaps(page);
  await click(page, 'button', 'Maak een voorstel');
  await waitForProposal(page);
  const { longest } = await first.stop();
  assert.ok(longest < LONGEST_GAP, `${longest} ms without a frame`);
  await waitForText(page, '212 van 212 geplaatst');
  await waitForText(page, '30 van 30 groepen voldoen');
  await click(page, 'button', 'Sluit');
  await waitForText(page, '28 van 30 groepen voldoen');
  assert.deepEqual(await groups(), asItWas);

  // With this wish nobody can prove that a plan is the best: the search goes on until it is stopped.
  await click(page, 'button', 'Weegfactoren');
  await (await button(page, 'Juist samen')).press('Enter');
  await (await button(page, 'Bewaar')).press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const second = await watchGaps(page);
  await click(page, 'button', 'Maak een voorstel');
  await find(page, 'heading', 'Voorstel zoeken').first().waitFor({ state: 'attached' });
  await waitForText(page, '30 van 30 groepen voldoen');
  await click(page, 'button', 'Lijst');  // obeyed at once
  await page.getByRole('table').waitFor({ state: 'attached' });
  await click(page, 'button', 'Kaart');
  await page.getByRole('table').waitFor({ state: 'detached' });
  await click(page, 'button', 'Stop');
  await waitForProposal(page);
  const { longest: longestBeside } = await second.stop();
  assert.ok(longestBeside < LONGEST_GAP, `${longestBeside} ms without a frame`);
  await waitForText(page, '30 van 30 groepen voldoen');
  const best = await groups();

  await click(page, 'button', 'Gebruik dit voorstel');
  await waitForText(page, 'Het voorstel voor Ronde 1 is gebruikt');
  await waitForText(page, 'Klaar om definitief te maken');
  assert.deepEqual(await groups(), best);
  await page.keyboard.press('Control+z');
  await waitForText(page, '28 van 30 groepen voldoen');
  await waitUntil(async () => (await groups()).join() === asItWas.join());
  page.watched.check();
  await page.context().close();
});
