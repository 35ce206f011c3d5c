// For checks in a browser: a server for a folder, and Chromium with settings that give the same
// pictures on every machine. Who opens also closes: a test file with an open server never ends.
//
//   const { address, close } = await serve();   // dist/, at any free port
//   const browser = await launch();
//   ...
//   await browser.close();
//   close();
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const { serve } = createRequire(import.meta.url)("../../tools/serve");

const settings = [
  "--no-sandbox", // as root there is none
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--force-color-profile=srgb",
  "--use-gl=angle", // WebGL in software: the same pixels with and without a graphics card
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-gpu-compositing", // ordinary drawing of the page around the canvas is quicker than SwiftShader's
];

function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  // The shell is the same engine without windows: it starts in half the time.
  for (const name of ["chromium-headless-shell", "chromium", "google-chrome", "chromium-browser"]) {
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    } catch {
      // the next name
    }
  }
  throw new Error("no Chromium on the PATH: run tools/setup --tests");
}

export { serve, settings, findChromium };

export function launch(more = []) {
  return chromium.launch({ executablePath: findChromium(), args: [...settings, ...more] });
}
