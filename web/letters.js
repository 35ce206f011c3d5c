// Words that the program's fonts have no letters for, with the fonts of this machine: other scripts, letters that join, emoji.
// One at a time, as pixels; what is drawn where and when is the program's.

const FAMILY = 'Driehoek, "Atkinson Hyperlegible Next", system-ui, sans-serif';
const LARGEST = 2048;  // pixels: what is longer is cut off
const MEASURED_AT = 100;  // pixels; widths are asked in ems
const EDGE = 1;  // pixel: letters may reach a little further than their measure

/** @param {() => Promise<unknown>} loadFonts  the page's own, for the letters that they do have  @param {() => void} changed */
export function createLetters(loadFonts, changed) {
  let context = null, pixels = null;

  function prepare(em, weight) {
    if (!context) {
      context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      loadFonts().then(changed);  // until then those of the machine draw all of it
    }
    write(`${weight} ${em}px ${FAMILY}`);
  }

  // As wide at any size: else a small letter takes whole pixels, and words would not end where they were measured to end.
  function write(font) {
    context.font = font;
    context.textRendering = 'geometricPrecision';
  }

  function makeRoom(width, height) {
    const { canvas, font } = context;
    if (canvas.width >= width && canvas.height >= height) return context.clearRect(0, 0, canvas.width, canvas.height);
    canvas.width = Math.max(canvas.width, width);  // which also empties it, and forgets the font
    canvas.height = Math.max(canvas.height, height);
    write(font);
  }

  function paint(words, colour, left, top, width, height) {
    makeRoom(width, height);
    context.fillStyle = colour;
    context.fillText(words, left, top);
    return context.getImageData(0, 0, width, height).data;
  }

  return {
    /** In ems. */
    wordWidth(words, weight) {
      prepare(MEASURED_AT, weight);
      return context.measureText(words).width / MEASURED_AT;
    },

    /** @returns {number[]} width, height, left, top, 1 when it has colours of its own */
    paintWords(words, weight, em, colour) {
      prepare(em, weight);
      const box = context.measureText(words);
      const left = Math.ceil(box.actualBoundingBoxLeft) + EDGE;
      const top = Math.ceil(box.actualBoundingBoxAscent) + EDGE;
      const width = Math.min(left + Math.ceil(box.actualBoundingBoxRight) + EDGE, LARGEST);
      const height = Math.min(top + Math.ceil(box.actualBoundingBoxDescent) + EDGE, LARGEST);
      pixels = new Uint8ClampedArray(0);
      if (width <= 2 * EDGE || height <= 2 * EDGE) return [0, 0, 0, 0, 0];
      pixels = paint(words, '#fff', left, top, width, height);
      const hasColours = !isWhite(pixels);
      if (hasColours) pixels = paint(words, `#${colour.toString(16).padStart(6, '0')}`, left, top, width, height);
      else whiten(pixels);
      return [width, height, -left, -top, Number(hasColours)];
    },

    takePixels: () => pixels,
  };
}

const OPAQUE = 64;   // what is thinner has lost its exact colour
const ALMOST = 224;

function isWhite(pixels) {
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] >= OPAQUE && Math.min(pixels[at], pixels[at + 1], pixels[at + 2]) < ALMOST) return false;
  }
  return true;
}

// Also where nothing is: between two pixels the screen shows a bit of both.
function whiten(pixels) {
  for (let at = 0; at < pixels.length; at += 4) pixels[at] = pixels[at + 1] = pixels[at + 2] = 255;
}
