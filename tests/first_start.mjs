// What a newcomer sees at the address that tools/run prints: the page opens, the sample starts, the console stays clean.
// usage: first_start.mjs ADDRESS
import { click, find, newContext, openPage, startBrowser, waitUntilKept } from './browser/support/page.mjs';

const browser = await startBrowser();
const page = await openPage(await newContext(browser), process.argv[2]);
await click(page, 'button', 'Start met een voorbeeld');
await waitUntilKept(page);
await find(page, 'button', 'Filter').waitFor({ state: 'attached' });
page.watched.check();
await browser.close();
console.log('the page opens there, and starts its sample');
