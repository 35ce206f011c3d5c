// What a session on the wall costs while it waits: one frame of the page, frames drawn in a minute (61 at most), and the
// machine's time for a page whose clock runs, beside an empty page whose text changes each second. Both at once would share
// a graphics process, so they take turns; each in a browser of its own, whose processes are all counted.
// usage: node tests/bench/session.mjs [seconds of waiting, 60 unless said], after tools/dist
import { setDay } from "../browser/support/everyday.mjs";
import { launch, serve } from "../support/page.mjs";

const seconds = Number(process.argv[2] ?? 60);
const viewport = { width: 1920, height: 1080 };

// How long each frame of the page takes, from its animation frame until the graphics commands are given.
const timeFrames = () => {
  const ask = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.frameTimes = [];
  globalThis.requestAnimationFrame = (draw) => ask((time) => {
    const began = performance.now();
    draw(time);
    globalThis.frameTimes.push(performance.now() - began);
  });
};

/** Seconds of processor time that all processes of a browser have taken. */
async function processorTime(devtools) {
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Share of one processor, in percent, that a browser takes from now on, and what `count` counts meanwhile. */
async function whileWaiting(browser, page, count) {
  const devtools = await browser.newBrowserCDPSession();
  const [before, frames, began] = [await processorTime(devtools), await count(), performance.now()];
  await page.waitForTimeout(seconds * 1000);
  const took = (performance.now() - began) / 1000;
  return { share: 100 * (await processorTime(devtools) - before) / took, frames: await count() - frames, took };
}

async function emptyPage() {
  const browser = await launch();
  const page = await browser.newPage({ viewport });
  await page.setContent('<!doctype html><title>Klok</title><p style="font-size: 100px">0</p>');
  await page.evaluate(() => {
    const clock = document.querySelector("p");
    setInterval(() => { clock.textContent = String(Number(clock.textContent) + 1); }, 1000);
  });
  await page.waitForTimeout(3000);
  const { share } = await whileWaiting(browser, page, () => page.evaluate(() => Number(document.querySelector("p").textContent)));
  await browser.close();
  return share;
}

async function session(address) {
  const browser = await launch();
  const context = await browser.newContext({ viewport, locale: "nl-NL" });
  await setDay(context);
  await context.addInitScript(timeFrames);
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: "Start met een voorbeeld" }).press("Enter");
  await page.getByText("Bewaard op dit apparaat").waitFor({ state: "attached" });
  for (const key of "gs") await page.keyboard.press(key);
  await page.getByRole("heading", { name: "Inchecken" }).waitFor({ state: "attached" });
  await page.waitForTimeout(12_000);  // until what was told by the way is gone
  await page.keyboard.press(" ");
  await page.waitForTimeout(3000);
  await page.evaluate(() => { globalThis.frameTimes = []; });
  const told = await whileWaiting(browser, page, () => page.evaluate(() => globalThis.driehoek.frames));
  const times = (await page.evaluate(() => globalThis.frameTimes)).sort((one, other) => one - other);
  await browser.close();
  return { ...told, median: times[times.length >> 1], worst: times.at(-1) };
}

const { address, close } = await serve();
try {
  const before = await emptyPage();
  const told = await session(address);
  const after = await emptyPage();
  const empty = (before + after) / 2;
  console.log(`a frame of the running session: median ${told.median.toFixed(1)} ms, worst ${told.worst.toFixed(1)} ms ` +
    "(the page's own work; drawing in software comes after it)");
  console.log(`frames in ${told.took.toFixed(0)} seconds of waiting: ${told.frames}, ${(60 * told.frames / told.took).toFixed(0)} a minute (61 at most)`);
  console.log(`of one processor: the session ${told.share.toFixed(1)} %, an empty page with a timer ${empty.toFixed(1)} % ` +
    `(${before.toFixed(1)} before, ${after.toFixed(1)} after)`);
} finally {
  close();
}
