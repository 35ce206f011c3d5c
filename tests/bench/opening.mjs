// Does kept work open again? The whole page, with organisations of four sizes, in a profile on disk as every user has: kept,
// closed at once, the browser killed, opened. Prints in how many of the runs it came back, and how long that took.
// usage: node tests/bench/opening.mjs [runs of each size, 20 unless said], after tools/dist
import fs from 'node:fs';
import { killBrowserOf, openPage, startKeptBrowser, startServer, temporaryFolder } from '../browser/support/page.mjs';
import { opens, sizes } from '../browser/support/large.mjs';

const runs = Number(process.argv[2] ?? 20);
const { address, close } = await startServer();

for (const [name, start] of Object.entries(sizes)) {
  const folder = temporaryFolder();
  const withBrowser = async (act) => {
    const browser = await startKeptBrowser(folder);
    try {
      return await act(browser);
    } finally {
      await killBrowserOf(folder);
      await browser.close().catch(() => {});
    }
  };
  const title = await withBrowser(async (browser) => {
    const page = await openPage(browser, address);
    await start(page);
    const shown = await page.title();
    await page.close();
    return shown;
  }).catch((error) => console.log(`${name.padEnd(22)} was never kept: ${error.message.split('\n')[0]}`));
  const times = [];
  for (let run = 0; title && run < runs; run++) {
    const began = performance.now();
    if (await withBrowser((browser) => opens(browser, address, title))) times.push(performance.now() - began);
  }
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  if (!title) continue;
  const median = times.sort((one, other) => one - other)[times.length >> 1];
  console.log(`${name.padEnd(22)} opened ${times.length} of ${runs}; median ${(median / 1000).toFixed(1)} s with the browser's own start`);
}
close();
