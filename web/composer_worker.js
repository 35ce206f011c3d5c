// The composer in a worker of its own, so that the page stays smooth: one order in, reports out, at most ten a second.
// Messages in:  { order: Uint8Array } once, then perhaps { stop: true }.
// Messages out: { report: Uint8Array } and at the end { report, done: true }, or { failed: true }.
import createComposer from './driehoek_composer.js';

const SLICE = 30;  // milliseconds of work at a time; between two of them a stop can come in
const PAUSE = 100;  // milliseconds between two reports

let stopped = false;
let begin;
const order = new Promise((resolve) => { begin = resolve; });
self.onmessage = ({ data }) => {
  if (data.stop) stopped = true;
  else begin(data.order);
};

// A timer would wait four milliseconds each time.
const channel = new MessageChannel();
const breathe = () => new Promise((resolve) => {
  channel.port1.onmessage = resolve;
  channel.port2.postMessage(0);
});

async function work() {
  const composer = await createComposer();
  const numbers = await order;
  const room = composer._composer_room(numbers.length / 4);
  composer.HEAPU8.set(numbers, room);
  if (!composer._composer_start()) throw new Error('the order cannot be read');
  const tell = (done) => {
    const length = composer._composer_report() * 4;
    const from = composer._composer_numbers();
    postMessage({ report: composer.HEAPU8.slice(from, from + length), done });
  };
  let steps = 16, more = true, told = -PAUSE;
  while (more && !stopped) {
    const began = performance.now();
    more = composer._composer_run(steps);
    const now = performance.now();
    // As many steps as fit in a slice, approached with care: the first ones may be slow.
    steps = Math.max(1, Math.min(steps * 2, Math.round(steps * SLICE / Math.max(now - began, 0.1))));
    if (more && now - told >= PAUSE) {
      told = now;
      tell(false);
    }
    await breathe();
  }
  tell(true);
}

work().catch((error) => {
  console.warn('driehoek: composer:', error);
  postMessage({ failed: true });
});
