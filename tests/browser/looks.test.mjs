// How the page looks and is touched: themes and size kept, what the system asks for, fingers on a tablet, and the plain page
// on a narrow screen.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import {
  boxOf, button, click, counters, find, middleOf, newContext, openPage, pressByKey, ready, settled, startBrowser, startSample, startServer, waitForPlace,
  waitUntil, waitUntilKept,
} from './support/page.mjs';

let server, browser, page;
before(async () => { server = await startServer(); browser = await startBrowser(); });
after(async () => { await browser?.close(); server?.close(); });
afterEach(async () => {
  page?.watched.check();
  await page?.context().close();
  page = undefined;
});

async function open(options = {}, query = '') {
  const context = await newContext(browser, { locale: 'nl-NL', ...options });
  page = await openPage(context, server.address, { query });
  return page;
}

const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
const waitForTheme = (wanted) => page.waitForFunction((name) => document.documentElement.dataset.theme === name, wanted);
const waitForScale = (wanted) => page.waitForFunction((size) => Number(document.documentElement.style.getPropertyValue('--scale')) === size, wanted);
const centre = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });
const k05 = () => page.getByRole('button', { name: /^3-hoek K-05/ });

test('the colours follow the device, until the user chooses; theme and size are kept after a reload', async () => {
  await open({ colorScheme: 'dark' });
  assert.equal(await theme(), 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await waitForTheme('light');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await waitForTheme('contrast');
  await startSample(page);
  await click(page, 'button', 'Gegevens');
  await find(page, 'combobox', 'Kleuren').selectOption('Donker');
  await waitForTheme('dark');
  await find(page, 'combobox', 'Grootte').selectOption('150 %');
  await waitForScale(1.5);
  await waitUntilKept(page);
  await page.reload();
  await ready(page);
  await waitForTheme('dark');
  await waitForScale(1.5);
  // Of a thing whose size is its own: the places of the rail share its height.
  const { height } = await boxOf(page, 'button', 'Zoek of typ een opdracht');
  assert.equal(height, 40 * 1.5);
});

test('at 150 % a press hits what is under the pointer, on the map and at a table', async () => {
  await open({ reducedMotion: 'reduce' });  // the map is where it stays
  await startSample(page);
  await click(page, 'button', 'Gegevens');
  await find(page, 'combobox', 'Grootte').selectOption('150 %');
  await waitForScale(1.5);
  const opensByPress = async (name, title) => {
    const { x, y } = await middleOf(await button(page, name));
    await page.mouse.click(x, y);
    await find(page, 'heading', title).waitFor({ state: 'attached' });
    await click(page, 'button', 'Sluit');
    await find(page, 'heading', title).waitFor({ state: 'detached' });
  };
  await click(page, 'button', '3-hoeken');
  await click(page, 'button', 'Toon alles');
  const map = await boxOf(page, 'group', '3-hoeken van De Lindewaard');
  await waitUntil(async () => (await k05().boundingBox()).y > map.y);
  for (const code of ['K-05', 'W-13']) await opensByPress(new RegExp(`^3-hoek ${code}`), `3-hoek ${code}`);
  await click(page, 'button', 'Intervisie');
  for (const name of ['Fenna Duinzicht', 'Nadia Lindehof']) await opensByPress(new RegExp(`^${name}, .*groep \\d`), name);
});

test('each screen remembers its own size', async () => {
  await open({ screen: { width: 1920, height: 1080 } });
  await startSample(page);
  await click(page, 'button', 'Gegevens');
  await find(page, 'combobox', 'Grootte').selectOption('125 %');
  await waitForScale(1.25);
  const devtools = await page.context().newCDPSession(page);
  const move = (width, height) => devtools.send('Emulation.setDeviceMetricsOverride', { width: 1440, height: 899, deviceScaleFactor: 1, mobile: false, screenWidth: width, screenHeight: height });
  await move(1280, 1024);
  await page.setViewportSize({ width: 1200, height: 900 });
  await move(1280, 1024);
  await waitForScale(1);
  await move(1920, 1080);
  await page.evaluate(() => dispatchEvent(new Event('resize')));
  await waitForScale(1.25);
});

test('forced colours bring high contrast, on the canvas and on the plain page', async () => {
  await open({ forcedColors: 'active' });
  assert.equal(await theme(), 'contrast');
  await startSample(page);
  // What is drawn by the canvas is not drawn once more by the mirror.
  const seen = await k05().evaluate((one) => getComputedStyle(one).color);
  assert.match(seen, /rgba\(0, 0, 0, 0\)|transparent/);
  await page.context().close();
  await open({ forcedColors: 'active' }, '?plain');
  const start = page.getByRole('button', { name: 'Start met een voorbeeld' });
  const [ink, ground] = await start.evaluate((one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor]);
  assert.notEqual(ink, ground);
  await start.click();
  await waitUntilKept(page);
});

test('what moves comes to rest, and with less motion nothing moves', async () => {
  await open({ viewport: { width: 720, height: 560 } });
  await startSample(page);
  const framesFor = async (act) => {
    await settled(page);
    const before = (await counters(page)).frames;
    await act();
    await page.waitForTimeout(1200);  // longer than anything moves
    const after = (await counters(page)).frames;
    await page.waitForTimeout(400);
    assert.equal((await counters(page)).frames, after, 'it still draws');
    return after - before;
  };
  const zoomIn = () => pressByKey(page, 'button', 'Zoom in');
  await zoomIn();
  const frames = {};
  for (const reducedMotion of ['no-preference', 'reduce']) {
    await page.emulateMedia({ reducedMotion });
    const each = [];  // on a busy machine a frame can take longer than the motion, so one turn does not tell
    for (let turn = 0; turn < 2; turn++) each.push(await framesFor(() => page.keyboard.press('Enter')));
    frames[reducedMotion] = Math.max(...each);
  }
  assert.ok(frames['no-preference'] > frames.reduce, JSON.stringify(frames));
});

test('fingers on a tablet: press, pan, pinch, stay, and the sheet', async () => {
  await open({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });
  const tap = async (role, name) => {
    const { x, y } = centre(await boxOf(page, role, name));
    await page.touchscreen.tap(x, y);
  };
  await tap('button', 'Start met een voorbeeld');
  await waitUntilKept(page);
  const devtools = await page.context().newCDPSession(page);
  const touch = (type, ...points) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  const placeOf = async () => k05().boundingBox();
  const drag = async ([x, y], [dx, dy], steps = 6) => {
    await touch('touchStart', [x, y]);
    for (let step = 1; step <= steps; step++) await touch('touchMove', [x + dx * step / steps, y + dy * step / steps]);
    await touch('touchEnd');
    await settled(page);
  };
  const map = centre(await boxOf(page, 'group', '3-hoeken van De Lindewaard'));

  const start = await placeOf();
  await drag([map.x, map.y], [60, 0]);
  const panned = await placeOf();
  assert.ok(panned.x > start.x + 30, `${start.x} ${panned.x}`);

  await touch('touchStart', [map.x - 40, map.y], [map.x + 40, map.y]);
  for (let step = 1; step <= 6; step++) await touch('touchMove', [map.x - 40 - 10 * step, map.y], [map.x + 40 + 10 * step, map.y]);
  await touch('touchEnd');
  await settled(page);
  const pinched = await placeOf();
  assert.ok(Math.hypot(pinched.x - panned.x, pinched.y - panned.y) > 20, 'nothing became larger');
  await tap('button', 'Toon alles');
  await waitUntil(async () => Math.hypot((await placeOf()).x - pinched.x, (await placeOf()).y - pinched.y) > 20);
  await settled(page);

  const { x, y } = centre(await placeOf());
  await touch('touchStart', [x, y]);
  await find(page, 'dialog', '3-hoek K-05').waitFor({ state: 'attached' });
  await touch('touchEnd');
  await tap('button', 'Open 3-hoek K-05');
  await find(page, 'heading', '3-hoek K-05').waitFor({ state: 'attached' });

  const sheet = async () => (await boxOf(page, 'complementary', 'Details')).height;
  const usual = await sheet();
  assert.equal(Math.round(usual), 392);
  await tap('button', 'Maak het blad hoger');
  await find(page, 'button', 'Maak het blad lager').waitFor({ state: 'attached' });
  assert.ok(await sheet() > 700);
  const handle = centre(await boxOf(page, 'button', 'Maak het blad lager'));
  await drag([handle.x, handle.y], [0, 600]);
  await find(page, 'button', 'Maak het blad hoger').waitFor({ state: 'attached' });
  assert.equal(Math.round(await sheet()), 392);
  const low = centre(await boxOf(page, 'button', 'Maak het blad hoger'));
  await drag([low.x, low.y], [0, 330]);
  await find(page, 'heading', '3-hoek K-05').waitFor({ state: 'detached' });

  // A list follows the finger, and is not pressed by it.
  await tap('button', 'Lijst');
  const row = await boxOf(page, 'button', 'Open 3-hoek K-04');
  await drag([row.x + 200, row.y + 400], [0, -300]);
  assert.ok((await boxOf(page, 'button', 'Open 3-hoek K-04')).y < row.y - 150, 'the list stayed');
  assert.equal(await page.locator('#mirror aside').count(), 0);
});

test('the plain page is as narrow as a phone, in every view', async () => {
  await open({ viewport: { width: 320, height: 640 } }, '?plain');
  await page.getByRole('button', { name: 'Start met een voorbeeld' }).click();
  await waitUntilKept(page);
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  for (const place of ['Overzicht', '3-hoeken', 'Intervisie', 'Verkennen']) {
    await page.getByRole('button', { name: place, exact: true }).first().click();
    await waitForPlace(page, place);
    assert.equal(await width(), 320, place);
  }
  // The bar below has no room for all of them.
  for (const place of ['Programma', 'MT-dag', 'Gegevens']) {
    await page.getByRole('button', { name: 'Meer', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: place, exact: true }).click();
    await page.getByRole('heading', { name: place, exact: true, level: 1 }).waitFor({ state: 'attached' });
    assert.equal(await width(), 320, place);
  }
  await page.getByRole('button', { name: 'Wijzig naam' }).click();
  await page.getByRole('dialog').waitFor();
  assert.equal(await width(), 320, 'dialog');
});
