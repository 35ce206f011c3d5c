// The page in Chromium: bytes to the first frame, frames drawn in ten idle seconds (0), frames after one press, sizes.
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
await browser.close();
close();
console.log(execFileSync('node', [path.join(import.meta.dirname, '../../tools/sizes')], { encoding: 'utf8' }));
