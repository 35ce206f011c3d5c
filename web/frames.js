// Frames on demand: a few after each event, one when the program said something is due, none while nothing happens.

const AFTER_AN_EVENT = 3;  // ImGui needs them: press, release, and what followed from it

/** @param {(now: number) => number} draw  ms until the next frame is due; 0 at once; negative never */
export function createFrames(draw) {
  let wanted = 0, frame = 0, timer = 0;

  function now(time = performance.now()) {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = timer = 0;
    wanted = Math.max(0, wanted - 1);
    const due = draw(time);
    globalThis.driehoek.frames++;
    if (due === 0) wanted = Math.max(wanted, 1);
    if (wanted) schedule();
    else if (due > 0) timer = setTimeout(wake, due, 1);
  }

  // A hidden page gets no animation frames, but keeping must go on.
  function schedule() {
    if (document.hidden) timer = setTimeout(now, 30);
    else frame = requestAnimationFrame(now);
  }

  function wake(count = AFTER_AN_EVENT) {
    wanted = Math.max(wanted, count);
    if (!frame && !(timer && document.hidden)) schedule();
  }

  return { wake, now: () => now() };
}
