// The canvas: as many pixels as the screen shows, also after zooming or moving to another screen; and its lost contexts.

const RESTORED_WITHIN = 5000;  // ms

/**
 * @param {HTMLCanvasElement} canvas
 * @param {object} on
 * @param {(width: number, height: number, pixelsWide: number, pixelsHigh: number, screenWidth: number, screenHeight: number) => void} on.size  also once at the start
 * @param {() => void} on.lost @param {() => void} on.restored @param {() => void} on.gone  lost for good
 * @returns {{ check: () => void }}  before what an event draws
 */
export function watchSurface(canvas, on) {
  let last = '', density = 0;

  // The exact count of pixels is only believed when it fits: emulated screens report CSS pixels there.
  function measure(exact) {
    const { width, height } = canvas.getBoundingClientRect();
    if (!width || !height) return;
    density = devicePixelRatio;
    const [wide, high] = [width * devicePixelRatio, height * devicePixelRatio];
    const fits = exact && Math.abs(exact.inlineSize - wide) <= 1 && Math.abs(exact.blockSize - high) <= 1;
    const pixels = fits ? [exact.inlineSize, exact.blockSize] : [Math.round(wide), Math.round(high)];
    const whole = [screen.width, screen.height];
    if (last === (last = [width, height, ...pixels, ...whole].join())) return;
    [canvas.width, canvas.height] = pixels;
    on.size(width, height, ...pixels, ...whole);
  }

  const observer = new ResizeObserver(([entry]) => measure(entry.devicePixelContentBoxSize?.[0]));
  try {
    observer.observe(canvas, { box: 'device-pixel-content-box' });
  } catch {
    observer.observe(canvas);  // Safari
  }
  // A query for "not this density any more" has to be asked anew each time.
  (function watchDensity() {
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', () => {
      measure();
      watchDensity();
    }, { once: true });
  })();

  // In the background it may be away for long.
  let waiting = 0, isLost = false;
  function waitForContext() {
    clearTimeout(waiting);
    if (isLost && !document.hidden) waiting = setTimeout(on.gone, RESTORED_WITHIN);
  }
  canvas.addEventListener('webglcontextlost', (event) => {
    event.preventDefault();  // else it is never given back
    isLost = true;
    on.lost();
    waitForContext();
  });
  canvas.addEventListener('webglcontextrestored', () => {
    isLost = false;
    clearTimeout(waiting);
    on.restored();
  });
  document.addEventListener('visibilitychange', waitForContext);
  measure();
  // Some move to another density without a word; then the next event finds it.
  return { check: () => { if (density !== devicePixelRatio) measure(); } };
}
