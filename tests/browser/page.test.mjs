// The page around the program: frames, sizes, pointers, keys, focus, files, offline, and what happens without WebGL.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import {
  addPerson, boxOf, click, counters, find, focusOf, lastDeed, newContext, openPage, pressByKey, ready, settled, startBrowser, startSample, startServer,
  waitForFocus, waitUntilKept, watch,
} from './support/page.mjs';

let server, browser, context, page;
before(async () => { server = await startServer(); browser = await startBrowser(); });
after(async () => { await browser?.close(); server?.close(); });
beforeEach(async () => { context = await newContext(browser); });
afterEach(async () => {
  page?.watched?.check();
  page = undefined;
  await context.close();
});

const open = async (options) => { page = await openPage(context, server.address, options); return page; };
const canvasSize = () => page.evaluate(() => { const { width, height } = document.querySelector('canvas'); return [width, height]; });

describe('frames', () => {
  test('a page that nobody touches draws nothing and publishes nothing', async () => {
    await open();
    await startSample(page);
    await page.mouse.move(700, 880);
    await waitUntilKept(page);
    await settled(page);
    const before = await counters(page);
    await page.waitForTimeout(2000);
    assert.deepEqual(await counters(page), before);
  });

  test('a press within one frame shows what it did, though nothing else happens', async () => {
    await open();
    await startSample(page);
    await click(page, 'button', await find(page, 'button', /^3-hoek K-05/).textContent());
    await settled(page);
    await click(page, 'button', 'Bekijk als lijst');
    await page.getByRole('table').waitFor({ state: 'attached' });
  });

  test('a first visit fetches what it shows, and not the composer or another language', async () => {
    const asked = [];  // by the page; its service worker fetches all of it for later
    context.on('request', (request) => { if (!request.serviceWorker()) asked.push(new URL(request.url()).pathname); });
    await open();
    await startSample(page);
    assert.equal(asked.filter((name) => name.endsWith('/driehoek.wasm')).length, 1);  // the one that was asked for ahead
    // What tools/sizes adds up as fetched when first needed, and until the first frame.
    assert.deepEqual(asked.filter((name) => /composer|workbook_|words|passphrase|licences/.test(name)), []);
    const before = await page.evaluate(() => {
      const [{ startTime }] = performance.getEntriesByName('first-frame');
      return performance.getEntriesByType('resource').filter((one) => one.startTime < startTime).map(({ name }) => name);
    });
    assert.deepEqual(before.filter((name) => !/\/(shell\.(css|js)|page\.js|driehoek\.wasm|fonts\/.+|icon\.svg)$/.test(name)), []);
  });

  test('the first frame shows what is there, not a page that still waits', async () => {
    page = await context.newPage();
    await page.addInitScript(() => {
      const mark = performance.mark.bind(performance);
      performance.mark = (name) => {
        globalThis.shown = { loading: Boolean(document.getElementById('loading')), start: document.getElementById('mirror').textContent };
        return mark(name);
      };
    });
    await page.goto(server.address);
    await ready(page);
    const { loading, start } = await page.evaluate(() => globalThis.shown);
    assert.equal(loading, false);
    assert.match(start, /Start met een voorbeeld/);
  });
});

describe('sizes', () => {
  test('the canvas has as many pixels as the screen, also after a change of size', async () => {
    await open();
    assert.deepEqual(await canvasSize(), [1440, 900]);
    await page.setViewportSize({ width: 1001, height: 777 });
    await page.waitForFunction(() => document.querySelector('canvas').width === 1001);
    assert.deepEqual(await canvasSize(), [1001, 777]);
    await startSample(page);
  });

  test('two screen pixels for each pixel of the page', async () => {
    await context.close();
    context = await newContext(browser, { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 });
    await open();
    assert.deepEqual(await canvasSize(), [2560, 1600]);
    await startSample(page);
  });

  test('a screen at 125 % is exact to the pixel', async () => {
    const scaled = await startBrowser(['--force-device-scale-factor=1.25', '--window-size=1600,1000']);
    try {
      context = await newContext(scaled, { viewport: null });
      await open();
      const [exact, shown] = [await canvasSize(), await page.evaluate(() => {
        const { width, height } = document.querySelector('canvas').getBoundingClientRect();
        return [width * devicePixelRatio, height * devicePixelRatio];
      })];
      assert.equal(await page.evaluate(() => devicePixelRatio), 1.25);
      exact.forEach((pixels, at) => assert.ok(Math.abs(pixels - shown[at]) <= 1, `${exact} is not ${shown}`));
      await startSample(page);
    } finally {
      page.watched.check();
      page = undefined;
      await scaled.close();
    }
  });

  test('a screen of another density, without a word about it, is found at the next event: crisp, and clicks hit', async () => {
    await open();
    await startSample(page);
    await click(page, 'button', '3-hoeken');
    const devtools = await context.newCDPSession(page);
    for (const [deviceScaleFactor, code] of [[2, 'K-05'], [1.25, 'K-09'], [1.5, 'W-13'], [1, 'K-12']]) {
      await devtools.send('Emulation.setDeviceMetricsOverride', { width: 1440, height: 900, deviceScaleFactor, mobile: false });
      await page.waitForFunction((density) => devicePixelRatio === density, deviceScaleFactor);
      await click(page, 'button', new RegExp(`^3-hoek ${code},`));
      await find(page, 'heading', `3-hoek ${code}`).waitFor({ state: 'attached' });
      assert.deepEqual(await canvasSize(), [1440 * deviceScaleFactor, 900 * deviceScaleFactor]);
    }
  });

  test('zooming in lays the page out anew, and clicks still hit', async () => {
    await open();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setDeviceMetricsOverride', { width: 720, height: 450, deviceScaleFactor: 2, mobile: false });
    await page.waitForFunction(() => devicePixelRatio === 2 && document.querySelector('canvas').width === 1440);
    await pressByKey(page, 'button', 'Start met een voorbeeld');
    await waitUntilKept(page);
  });
});

describe('focus and keys', () => {
  test('everything can be done without a mouse: a dialog holds the focus, closed it is where it was', async () => {
    await open();
    await pressByKey(page, 'button', 'Start met een voorbeeld');
    await waitUntilKept(page);
    await pressByKey(page, 'button', 'Voeg iemand toe');
    await find(page, 'dialog', 'Voeg iemand toe').waitFor({ state: 'attached' });
    for (let steps = 0; steps < 12; steps++) {
      await page.keyboard.press('Tab');
      assert.ok(await page.evaluate(() => document.activeElement === document.body || document.activeElement.closest('[role=dialog]')));
    }
    await find(page, 'textbox', 'Naam').focus();
    await page.keyboard.press('Escape');
    await find(page, 'dialog', 'Voeg iemand toe').waitFor({ state: 'detached' });
    await waitForFocus(page, 'button: Voeg iemand toe');
    await page.keyboard.press(' ');
    await find(page, 'dialog', 'Voeg iemand toe').waitFor({ state: 'attached' });
    await waitForFocus(page, 'input: ');
    await page.keyboard.type('Zoë Ñandú');
    await pressByKey(page, 'button', 'Voeg toe');
    await lastDeed(page, 'Zoë Ñandú').waitFor({ state: 'attached' });
    await waitForFocus(page, 'button: Voeg iemand toe');
  });

  test('Tab goes through the page and leaves it: no trap', async () => {
    await open();
    await startSample(page);
    await page.evaluate(() => document.activeElement.blur());
    const seen = new Set();
    for (let steps = 0; steps < 150; steps++) {
      await page.keyboard.press('Tab');
      const one = await page.evaluate(() => (document.activeElement === document.body ? '' : document.activeElement.textContent));
      if (one === '' && seen.size > 5) return;
      seen.add(one);
    }
    assert.fail(`still inside after 150 steps: ${[...seen].slice(0, 20).join(', ')}`);
  });

  test('a picture is one tab stop; arrows walk in it', async () => {
    await open();
    await startSample(page);
    const picture = find(page, 'group', '3-hoeken van De Lindewaard');
    assert.equal(await picture.locator('button[tabindex="0"]').count(), 1);
    await picture.locator('button[tabindex="0"]').focus();
    const first = await focusOf(page);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((old) => document.activeElement.textContent !== old.replace('button: ', ''), first);
    assert.notEqual(await focusOf(page), 'body: ');
  });

  test('what the browser does with keys stays the browser’s', async () => {
    await open();
    await startSample(page);
    const prevented = await page.evaluate(() => {
      const keys = ['Tab', 'F5', 'F11', 'F12', ...['r', 'l', '+', '-', '=', '0', 't', 'w'].map((key) => `ctrl ${key}`)];
      const places = [document.body, document.querySelector('#mirror button')];
      const press = (place, name) => {
        const [key, ctrlKey] = name.startsWith('ctrl ') ? [name.slice(5), true] : [name, false];
        return !place.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
      };
      return places.flatMap((place) => keys.filter((key) => press(place, key)));
    });
    assert.deepEqual(prevented, []);
  });

  test('ctrl and wheel stay the browser’s zoom', async () => {
    await open();
    const prevented = await page.evaluate(() => !document.querySelector('canvas').dispatchEvent(
      new WheelEvent('wheel', { deltaY: 100, ctrlKey: true, bubbles: true, cancelable: true })));
    assert.equal(prevented, false);
  });
});

test('keys that lead elsewhere leave the focus where that begins, and never on what removes something', async () => {
  await open();
  await startSample(page);
  await find(page, 'button', 'Alles 32').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('g');
  await find(page, 'button', 'Verwijder De Lindewaard').waitFor({ state: 'attached' });
  // The switch between the parts of Gegevens is what begins there.
  await page.waitForFunction(() => document.activeElement.textContent === 'Bestand' && document.activeElement.closest('main'));
});

describe('text', () => {
  beforeEach(async () => {
    await open();
    await startSample(page);
    await click(page, 'button', 'Voeg iemand toe');
    await find(page, 'textbox', 'Naam').waitFor();
  });

  test('typing in the middle keeps the caret where it is', async () => {
    await page.keyboard.type('Jansen');
    await page.keyboard.press('Home');
    await page.keyboard.type('Ans ', { delay: 8 });
    await settled(page);
    const field = find(page, 'textbox', 'Naam');
    assert.equal(await field.inputValue(), 'Ans Jansen');
    assert.equal(await field.evaluate((one) => one.selectionStart), 4);
  });

  test('an input method composes undisturbed', async () => {
    const devtools = await context.newCDPSession(page);
    for (const text of ['n', 'ni', 'nih', 'niho']) {
      await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await settled(page);
    }
    await devtools.send('Input.insertText', { text: '日本' });
    await settled(page);
    assert.equal(await find(page, 'textbox', 'Naam').inputValue(), '日本');
    await click(page, 'button', 'Voeg toe');
    await lastDeed(page, '日本').waitFor({ state: 'attached' });
  });

  test('undo in a field is the browser’s', async () => {
    await page.keyboard.type('abc');
    await page.keyboard.press('Control+z');
    await settled(page);
    assert.notEqual(await find(page, 'textbox', 'Naam').inputValue(), 'abc');
    await find(page, 'dialog', 'Voeg iemand toe').waitFor({ state: 'attached' });
  });

  test('a name is never markup', async () => {
    const name = '<img src=x onerror=alert(1)>';
    await page.keyboard.insertText(name);
    await click(page, 'button', 'Voeg toe');
    await lastDeed(page, name).waitFor({ state: 'attached' });
    assert.equal(await page.locator('#mirror img').count(), 0);
  });
});

describe('touch', () => {
  test('a finger presses, and leaves no hover behind', async () => {
    await context.close();
    context = await newContext(browser, { viewport: { width: 1024, height: 768 }, hasTouch: true });
    await open();
    const { x, y, width, height } = await boxOf(page, 'button', 'Start met een voorbeeld');
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    await waitUntilKept(page);
  });
});

describe('files', () => {
  const file = (name, text) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

  test('a download comes back in through the picker, by mouse and by key', async () => {
    await open();
    await startSample(page);
    await addPerson(page, 'Bestand Heen');
    await click(page, 'button', 'Gegevens');
    const [download] = await Promise.all([page.waitForEvent('download'), click(page, 'button', 'Reservekopie')]);
    assert.match(download.suggestedFilename(), /^driehoek-.*\.json$/);
    const text = await (await import('node:fs/promises')).readFile(await download.path(), 'utf8');
    assert.match(text, /"format"/);
    for (const press of [click, pressByKey]) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'button', 'Kies een bestand')]);
      await chooser.setFiles(file('terug.json', text));
      await find(page, 'heading', 'Kaart van 3-hoeken').waitFor({ state: 'attached' });
      await click(page, 'button', 'Gegevens');
      await find(page, 'heading', 'Bestand inlezen').waitFor({ state: 'attached' });
    }
  });

  test('a file dropped anywhere is opened; a hint shows while it hangs there', async () => {
    await open();
    await startSample(page);
    const drop = (size, name) => page.evaluate(([length, title]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(length)], title));
      const send = (type) => document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      send('dragover');
      const shown = !document.getElementById('drop').hidden;
      send('drop');
      return [shown, document.getElementById('drop').hidden];
    }, [size, name]);
    assert.deepEqual(await drop(10, 'leeg.json'), [true, true]);
    await page.getByRole('dialog').waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await drop(64 * 1024 * 1024 + 1, 'groot.json');
    await page.getByRole('dialog').waitFor({ state: 'attached' });
  });
});

describe('without what the page normally has', () => {
  test('it works without a network, once it was there', async () => {
    await open({ allow: [/ERR_INTERNET_DISCONNECTED/] });
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await context.setOffline(true);
    await page.reload();
    await ready(page);
    await startSample(page);
    await page.goto(`${server.address}index.html`);
    await ready(page);
  });

  test('a sample that comes late does not take the place of what was begun since', async () => {
    let letGo;
    const late = new Promise((resolve) => { letGo = resolve; });
    await context.route('**/samples/*.json', async (route) => {
      await late;
      await route.continue();
    });
    await open();
    await page.getByRole('button', { name: 'Start met een voorbeeld' }).press('Enter');
    await page.getByRole('button', { name: 'Begin leeg' }).press('Enter');
    await page.getByRole('button', { name: 'Mijn organisatie' }).waitFor({ state: 'attached' });
    const arrived = page.waitForResponse(/lindewaard\.json/);
    letGo();
    await (await arrived).finished();
    await settled(page);
    assert.ok(await page.getByRole('button', { name: 'Mijn organisatie' }).count());
  });

  test('a sample that does not come is asked for again', async () => {
    let asked = 0;
    await context.route('**/samples/*.json', (route) => ((asked += 1) === 1 ? route.abort() : route.continue()));
    await open({ allow: [/ERR_FAILED/] });
    await startSample(page);
    assert.equal(asked, 2);
  });

  test('no WebGL: the same page as ordinary HTML, also on a narrow screen', async () => {
    const flat = await startBrowser(['--disable-3d-apis']);
    try {
      context = await newContext(flat, { viewport: { width: 320, height: 640 } });
      await open({ allow: [/WebGL|context/i] });
      assert.equal(await page.evaluate(() => document.body.className), 'plain');
      await page.getByRole('button', { name: 'Start met een voorbeeld' }).click();
      await waitUntilKept(page);
      await page.getByRole('button', { name: 'Voeg iemand toe' }).click();
      // A dialog stands below everything else: the page goes there by itself.
      await page.waitForFunction(() => {
        const { top, bottom } = document.activeElement.getBoundingClientRect();
        return document.activeElement.closest('[role=dialog]') && top >= 0 && bottom <= innerHeight;
      });
      await page.getByRole('textbox', { name: 'Naam' }).fill('Vlak');
      await page.getByRole('button', { name: 'Voeg toe' }).click();
      await lastDeed(page, 'Vlak').waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    } finally {
      await flat.close();
    }
  });

  test('no JavaScript: the page says so', async () => {
    await context.close();
    context = await browser.newContext({ javaScriptEnabled: false });
    const silent = await context.newPage();
    await silent.goto(server.address);
    assert.match(await silent.locator('noscript').textContent(), /JavaScript/);
  });

  test('a browser that is too old is told what to do', async () => {
    await context.addInitScript(() => { delete globalThis.ResizeObserver; });
    const old = await context.newPage();
    const watched = watch(old, server.address);
    await old.goto(server.address);
    await old.getByText('Deze browser is te oud').waitFor();
    await old.getByText('This browser is too old').waitFor();
    watched.check();
  });
});
