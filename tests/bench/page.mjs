// The page in Chromium: bytes to the first frame, frames drawn in ten idle seconds (0), frames after one press, how long
// after a press the first legal plan is on the tables, sizes.
// usage: node tests/bench/page.mjs, after tools/dist
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { launch, serve } from '../support/page.mjs';

const { address, close } = await serve();
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(address);
await page.waitForFunction(() => performance.getEntriesByName('first-frame').length > 0);
const first = await page.evaluate(() => performance.getEntriesByName('first-frame')[0].startTime);
console.log(`first frame ${first.toFixed(0)} ms after the address was opened (software drawing)`);

await page.getByRole('button', { name: 'Start met een voorbeeld' }).press('Enter');
await page.getByText('Bewaard op dit apparaat').waitFor({ state: 'attached' });
await page.waitForTimeout(12000);
const frames = () => page.evaluate(() => globalThis.driehoek.frames);
const before = await frames();
await page.waitForTimeout(10000);
console.log(`frames in 10 idle seconds: ${(await frames()) - before}`);
const pressed = await frames();
await page.getByRole('button', { name: 'Lijst' }).press('Enter');
await page.waitForTimeout(2000);
console.log(`frames after one press: ${(await frames()) - pressed}`);

// Drawn in software a frame takes longer than all the rest, so the page without pictures is measured too.
const millisecondsUntil = (page, name, text) => page.evaluate(([name, text]) => new Promise((resolve) => {
  const began = performance.now();
  new MutationObserver((_, observer) => {
    if (!document.body.textContent.includes(text)) return;
    observer.disconnect();
    resolve(performance.now() - began);
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  [...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === name).click();
}), [name, text]);

async function measureFirstPlan(query) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
  await page.goto(address + query);
  const press = (name) => page.getByRole('button', { name }).first().press('Enter');
  const until = (text) => page.getByText(text).first().waitFor({ state: 'attached' });
  const measure = async (people, before, after) => {
    const times = [];
    for (let time = 0; time < 5; ++time) {
      await until(before);
      await page.waitForTimeout(1500);
      times.push(await millisecondsUntil(page, 'Maak een voorstel', after));
      await page.getByRole('heading', { name: 'Voorstel klaar' }).first().waitFor({ state: 'attached' });
      await press('Sluit');
    }
    const [first] = times;
    times.sort((one, other) => one - other);
    console.log(`first legal plan of ${people} people on the tables, ${query ? 'page without pictures' : 'software drawing'}: ` +
      `${first.toFixed(0)} ms the first time, median ${times[2].toFixed(0)} ms`);
  };
  await press('Start met een voorbeeld');
  await until('Bewaard op dit apparaat');
  for (const name of ['Intervisie', 'Nieuwe ronde', 'Start ronde']) await press(name);
  await measure(16, '0 van 16 geplaatst', '3 van 3 groepen voldoen');
  for (const name of ['Gegevens', 'Groot voorbeeld', 'Intervisie']) await press(name);
  await measure(212, '28 van 30 groepen voldoen', '30 van 30 groepen voldoen');
  await page.close();
}
await measureFirstPlan('?plain');
await measureFirstPlan('');
await browser.close();
close();
console.log(execFileSync('node', [path.join(import.meta.dirname, '../../tools/sizes')], { encoding: 'utf8' }));
