// How long until something is on the screen? The real page beside an empty one that is built the same
// way (start_page/), by turns, so that a busy machine bothers both alike. Every run has a browser of
// its own: what is measured is somebody's first visit. Only the ratio travels between machines.
//
//   cmake --build --preset web --target driehoek fonts empty_page && tools/dist
//   node tests/bench/first_frame.mjs [runs, 9 unless said] [folders to compare, instead of these two]
import { join, relative } from "node:path";
import { launch, serve } from "../support/page.mjs";

const runs = Number(process.argv[2] ?? 9);
const root = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "../..");
const given = process.argv.slice(3);
const folders = given.length ? given : ["build/web/empty_page", "dist"].map((name) => join(root, name));
const pages = folders.map((folder) => ({ name: relative("", folder), folder, times: [] }));

// Milliseconds from the start of navigation to the mark that the page sets after its first frame.
async function timeToFirstFrame(address) {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    const mark = await page.waitForFunction(() => performance.getEntriesByName("first-frame")[0]?.startTime, undefined, {
      timeout: 30_000,
    });
    return await mark.jsonValue();
  } finally {
    await browser.close();
  }
}

function quantile(values, part) {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const below = Math.floor(place);
  return sorted[below] + (sorted[Math.ceil(place)] - sorted[below]) * (place - below);
}

const servers = [];
for (const page of pages) {
  const server = await serve(page.folder);
  servers.push(server);
  page.address = server.address;
}
try {
  for (const page of pages) await timeToFirstFrame(page.address); // the first start of all reads the disk
  for (let run = 0; run < runs; run += 1) {
    for (const page of run % 2 ? pages : [...pages].reverse()) page.times.push(await timeToFirstFrame(page.address));
  }
} finally {
  for (const server of servers) server.close();
}

console.log("time to first frame, ms".padEnd(26) + ["median", "quarter", "3 quarters"].map((head) => head.padStart(12)).join(""));
for (const { name, times } of pages) {
  const numbers = [0.5, 0.25, 0.75].map((part) => quantile(times, part).toFixed(0).padStart(12));
  console.log(name.padEnd(26) + numbers.join(""));
}
const [first, ...rest] = pages.map(({ times }) => quantile(times, 0.5));
console.log(`beside the first, medians over ${runs} runs: ${rest.map((time) => (time / first).toFixed(2)).join(", ")}`);
