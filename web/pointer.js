// Mouse, finger and pen on the canvas, in CSS pixels with their fractions. One finger is the mouse, two are a pinch; while the
// first carries something the others do nothing. Over a map the wheel zooms, with Ctrl as well: so a trackpad tells its pinch.
// Elsewhere Ctrl with the wheel is the browser's own zoom, and never prevented.

const SOURCE = { mouse: 0, touch: 1, pen: 2 };
const BUTTON = [0, 2, 1];            // left, middle, right: the program counts them differently
const NOTCH = 100;                   // pixels of a mouse's wheel; other units are a third of it (a line) and most of a window (a page)
const ZOOM_OF_NOTCH = 1.2;
const MOST_ZOOM = 1.25;              // of one event whose size may mean anything

function pixelsOf(delta, mode) {
  return delta * (mode === WheelEvent.DOM_DELTA_PIXEL ? 1 : mode === WheelEvent.DOM_DELTA_LINE ? NOTCH / 3 : innerHeight * 0.75);
}

/** A pinch comes as Ctrl with the wheel, a hundred times the logarithm of its scale; so does a notch with the key held. */
function zoomOf({ ctrlKey, deltaY, deltaMode }) {
  const growth = -pixelsOf(deltaY, deltaMode) * (ctrlKey ? 1 : Math.log(ZOOM_OF_NOTCH)) / NOTCH;
  const most = ctrlKey || deltaMode ? Math.log(MOST_ZOOM) : Infinity;
  return Math.exp(Math.max(-most, Math.min(most, growth)));
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {HTMLElement} over  holds the few real controls on top of the canvas
 * @param {(name: string, ...numbers: number[]) => number} call  the program's pointer functions
 * @param {(x: number, y: number) => void} focusAt             moves the keyboard's focus to what was pressed
 */
export function listenToPointers(canvas, over, call, focusAt) {
  /** Fingers on the glass. @type {Map<number, {x: number, y: number}>} */
  const fingers = new Map();
  let pinching = false;

  const move = ({ clientX, clientY, pointerType }) => call('pointer_moved', clientX, clientY, SOURCE[pointerType] ?? 0);

  function pinch(change) {
    const before = spread();
    change();
    const after = spread();
    call('pinch', after.x, after.y, before.distance ? after.distance / before.distance : 1, after.x - before.x, after.y - before.y);
  }

  function spread() {
    const [one, two] = fingers.values();
    return { x: (one.x + two.x) / 2, y: (one.y + two.y) / 2, distance: Math.hypot(one.x - two.x, one.y - two.y) };
  }

  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId);
    if (event.pointerType === 'touch') {
      if (fingers.size === 1 && !pinching && call('carries')) return;
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (fingers.size > 1) {
        if (!pinching) release();
        pinching = true;
        return;
      }
      pinching = false;
    }
    focusAt(event.clientX, event.clientY);
    move(event);
    call('pointer_button', BUTTON[event.button] ?? 0, 1);
  });

  // The first finger was not a press after all: let go where nothing is.
  function release() {
    call('pointer_left');
    call('pointer_button', 0, 0);
  }

  const isIdle = ({ pointerId, pointerType }) => pointerType === 'touch' && !fingers.has(pointerId);

  canvas.addEventListener('pointermove', (event) => {
    if (isIdle(event)) return;
    if (!pinching) return move(event);
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    const change = () => Object.assign(finger, { x: event.clientX, y: event.clientY });
    if (fingers.size === 2) pinch(change);
    else change();
  });

  function up(event, cancelled) {
    if (isIdle(event)) return;
    const wasPinch = pinching && event.pointerType === 'touch';
    fingers.delete(event.pointerId);
    if (!fingers.size) pinching = false;
    if (wasPinch) return;
    if (cancelled) return release();
    move(event);
    call('pointer_button', BUTTON[event.button] ?? 0, 0);
    if (event.pointerType === 'touch') call('pointer_left');  // a finger does not hover
  }
  canvas.addEventListener('pointerup', (event) => up(event, false));
  canvas.addEventListener('pointercancel', (event) => up(event, true));
  canvas.addEventListener('pointerleave', ({ pointerType }) => { if (pointerType !== 'touch') call('pointer_left'); });
  // A button that lies on top is still drawn by the program, which should see that it is pointed at.
  over.addEventListener('pointermove', (event) => { if (event.target.localName === 'button') move(event); });
  over.addEventListener('pointerout', () => call('pointer_left'));

  // Focus was set by us; the browser would give it to nothing.
  canvas.addEventListener('mousedown', (event) => event.preventDefault());
  canvas.addEventListener('contextmenu', (event) => event.preventDefault());  // the program has its own
  over.addEventListener('contextmenu', (event) => { if (event.target.localName === 'button') event.preventDefault(); });

  addEventListener('wheel', (event) => {
    const { ctrlKey, deltaX, deltaY, deltaMode, target, clientX, clientY } = event;
    if (deltaY && call('pinch', clientX, clientY, zoomOf(event), 0, 0)) return event.preventDefault();
    if (ctrlKey) return;
    // Over a field of the page's own the program does not know where the pointer is.
    if (target !== canvas) call('pointer_moved', clientX, clientY, 0);
    call('wheel', -pixelsOf(deltaX, deltaMode) / NOTCH, -pixelsOf(deltaY, deltaMode) / NOTCH);
  }, { passive: false });

  // Safari tells a trackpad's pinch in its own way, and that of two fingers as well, which we know already.
  let scale = 1;
  addEventListener('gesturestart', () => { scale = 1; });
  addEventListener('gesturechange', (event) => {
    if (!fingers.size && call('pinch', event.clientX, event.clientY, event.scale / scale, 0, 0)) event.preventDefault();
    scale = event.scale;
  });
}
