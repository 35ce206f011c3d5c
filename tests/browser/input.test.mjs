// What hands, keyboards and other programs do to the page: the wheel and pinches, a second finger, words that are still being
// composed, keys of letters, and text that a translator put in place of ours.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  button, choose, click, find, middleOf, newContext, openPage, settled, startBrowser, startSample, startServer, waitForPlace, waitForText,
  waitUntil,
} from './support/page.mjs';

let server, browser;
before(async () => { server = await startServer(); browser = await startBrowser(); });
after(async () => { await browser?.close(); server?.close(); });

async function openSample(options) {
  const page = await openPage(await newContext(browser, { locale: 'nl-NL', ...options }), server.address);
  await startSample(page);
  await settled(page);
  return page;
}

const done = async (page) => {
  page.watched.check();
  await page.context().close();
};

const TRIAD = /^3-hoek K-05/;
/** How wide a 3-hoek is drawn. */
const widthOf = async (page) => {
  await settled(page);
  return (await page.getByRole('button', { name: TRIAD }).first().boundingBox()).width;
};

/** A turn of the wheel as a browser tells it; what it would do itself, and how much the map grew. */
async function turn(page, { x, y }, event, times = 1) {
  const before = await widthOf(page);
  const prevented = await page.evaluate(([at, init, count]) => {
    const under = document.elementFromPoint(at.x, at.y);
    let last = null;
    for (let number = 0; number < count; number++) {
      last = new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX: at.x, clientY: at.y, ...init });
      under.dispatchEvent(last);
    }
    return last.defaultPrevented;
  }, [{ x, y }, event, times]);
  return { prevented, growth: (await widthOf(page)) / before };
}

const near = (value, wanted, what) => assert.ok(Math.abs(value / wanted - 1) < 0.03, `${what}: ${value} and not ${wanted}`);

test('the wheel zooms a map by as much as it is turned, around the pointer', async () => {
  const page = await openSample();
  const map = await middleOf(page.getByRole('button', { name: TRIAD }).first());
  const reset = async () => { await turn(page, map, { deltaY: 5000 }); };
  for (const [what, event, times, wanted] of [
    ['one notch', { deltaY: -100 }, 1, 1.2],
    ['ten small turns are one of their sum', { deltaY: -10 }, 10, 1.2],
    ['ten of three pixels', { deltaY: -3 }, 10, 1.2 ** 0.3],
    ['three lines are a notch', { deltaY: -3, deltaMode: 1 }, 1, 1.2],
    ['a hundred lines are not more than a quarter', { deltaY: -100, deltaMode: 1 }, 1, 1.25],
    ['a page', { deltaY: -1, deltaMode: 2 }, 1, 1.25],
    ['a notch with Ctrl', { deltaY: -100, ctrlKey: true }, 1, 1.25],
    ['lines with Ctrl', { deltaY: -100, deltaMode: 1, ctrlKey: true }, 1, 1.25],
    ['a pinch of ten steps', { deltaY: -2, ctrlKey: true }, 10, Math.exp(0.2)],
  ]) {
    await reset();
    const { prevented, growth } = await turn(page, map, event, times);
    near(growth, wanted, what);
    assert.ok(prevented, `${what}: the browser zooms too`);
  }
  const after = await middleOf(page.getByRole('button', { name: TRIAD }).first());
  assert.ok(Math.hypot(after.x - map.x, after.y - map.y) < 2, 'what the pointer is on moved away');
  await done(page);
});

test('beside a map and behind a dialog Ctrl with the wheel is left to the browser, and nothing of ours changes', async () => {
  const page = await openSample();
  const map = await middleOf(page.getByRole('button', { name: TRIAD }).first());
  const rail = await middleOf(await button(page, 'Gegevens'));
  assert.deepEqual(await turn(page, rail, { deltaY: -100, ctrlKey: true }), { prevented: false, growth: 1 });
  await click(page, 'button', 'Voeg iemand toe');
  await page.getByRole('dialog').waitFor({ state: 'attached' });
  assert.deepEqual(await turn(page, map, { deltaY: -100, ctrlKey: true }), { prevented: false, growth: 1 });
  assert.deepEqual(await turn(page, map, { deltaY: -100 }), { prevented: false, growth: 1 });
  await done(page);
});

/** A draft with people to carry. */
async function startRound(page) {
  for (const name of ['Intervisie', 'Nieuwe ronde', 'jobcoach']) await (await button(page, name)).press('Enter');
  await choose(page, 'Aantal groepen', '3 groepen van 4 mensen');
  await (await button(page, 'Start ronde')).press('Enter');
  await waitForText(page, '0 van 12 geplaatst');
  await settled(page);
}
const person = (page, name) => button(page, new RegExp(`^${name}, `));
const carried = (page) => page.getByText(/naar groep \d$/).first();

async function openWithFingers() {
  const page = await openSample({ hasTouch: true });
  await startRound(page);
  const devtools = await page.context().newCDPSession(page);
  const touch = async (type, ...points) => {
    await devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
    await settled(page);
  };
  return { page, touch };
}

test('a second finger neither ends what the first one carries nor zooms; the first one lets go where it is', async () => {
  const { page, touch } = await openWithFingers();
  const from = await middleOf(await person(page, 'Bram Eikelaar'));
  const other = await middleOf(await person(page, 'Joris Klaverdijk'));
  const to = await middleOf(await button(page, /^Groep 2, \d/));
  await touch('touchStart', from);
  await touch('touchMove', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
  await touch('touchMove', to);
  await waitForText(page, /naar groep 2$/);
  await touch('touchStart', to, other);
  await touch('touchMove', to, { x: other.x + 80, y: other.y + 80 });
  await waitForText(page, /naar groep 2$/);
  await touch('touchMove', to);  // the other one is lifted
  await waitForText(page, /naar groep 2$/);
  await waitForText(page, '0 van 12 geplaatst');
  await touch('touchEnd');
  await waitForText(page, '1 van 12 geplaatst');
  await button(page, /^Bram Eikelaar, [a-z]+, groep 2/);
  await done(page);
});

test('two fingers that begin on people move nobody, and a drag that the system ends leaves no trace', async () => {
  const { page, touch } = await openWithFingers();
  const [one, other] = [await middleOf(await person(page, 'Bram Eikelaar')), await middleOf(await person(page, 'Joris Klaverdijk'))];
  const to = await middleOf(await button(page, /^Groep 2, \d/));
  await touch('touchStart', one);
  await touch('touchStart', one, other);
  await touch('touchMove', { x: one.x + 300, y: one.y }, { x: other.x + 300, y: other.y });
  await touch('touchMove', other);
  await touch('touchEnd');
  await waitForText(page, '0 van 12 geplaatst');
  await touch('touchStart', one);
  await touch('touchMove', { x: (one.x + to.x) / 2, y: (one.y + to.y) / 2 });
  await touch('touchMove', to);
  await waitForText(page, /naar groep 2$/);
  await touch('touchCancel');
  await carried(page).waitFor({ state: 'detached' });
  await waitForText(page, '0 van 12 geplaatst');
  assert.equal(await page.getByRole('button', { name: /^Maak ongedaan: Bram/ }).count(), 0);
  await done(page);
});

test('during a drag what does not change stays the element that it was', async () => {
  const page = await openSample();
  await startRound(page);
  const [from, to] = [await middleOf(await person(page, 'Bram Eikelaar')), await middleOf(await button(page, /^Groep 2, \d/))];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y);
  await settled(page);
  await page.evaluate(() => { globalThis.before = new Map([...document.querySelectorAll('#mirror button')].map((one) => [one, one.textContent])); });
  for (let step = 1; step <= 12; step++) {
    await page.mouse.move(from.x + (to.x - from.x) * step / 12, from.y + (to.y - from.y) * step / 12);
    await settled(page);
  }
  const made = await page.evaluate(() => {
    const texts = new Set(globalThis.before.values());
    return [...document.querySelectorAll('#mirror button')].filter((one) => !globalThis.before.has(one) && texts.has(one.textContent)).map((one) => one.textContent);
  });
  assert.deepEqual(made, []);
  await page.mouse.up();
  await done(page);
});

test('Enter that only ends the composing of a word sends no dialog, in the order of any browser', async () => {
  const page = await openSample();
  await click(page, 'button', 'Voeg iemand toe');
  const name = find(page, 'textbox', 'Naam');
  await name.fill('王小明');
  for (const order of ['before', 'after']) {
    await name.evaluate((field, when) => {
      const enter = () => field.dispatchEvent(new KeyboardEvent('keydown', {
        key: 'Enter', keyCode: 229, isComposing: when === 'before', bubbles: true, cancelable: true,
      }));
      field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      if (when === 'before') enter();
      field.dispatchEvent(new CompositionEvent('compositionend', { data: field.value, bubbles: true }));
      if (when === 'after') enter();
    }, order);
    await settled(page);
    assert.equal(await page.getByRole('dialog').count(), 1, order);
    assert.equal(await name.inputValue(), '王小明');
  }
  await name.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await waitForText(page, /^王小明 is toegevoegd/);
  await done(page);
});

/** As a translator does: each text in an element of its own, with other words. */
const translate = (page) => page.evaluate(() => {
  const texts = document.createTreeWalker(document.getElementById('mirror'), NodeFilter.SHOW_TEXT);
  const all = [];
  while (texts.nextNode()) all.push(texts.currentNode);
  for (const text of all.filter((one) => one.data.trim())) {
    const font = document.createElement('font');
    font.textContent = `translated ${text.data}`;
    text.replaceWith(font);
  }
});
const textsOf = (page) => page.evaluate(() => document.getElementById('mirror').innerText.split('\n').map((line) => line.trim()).filter(Boolean));

test('text that another program put in place of ours is put right, at once and after each change', async () => {
  const page = await openSample();
  const before = await textsOf(page);
  await translate(page);
  await waitUntil(async () => (await textsOf(page)).join() === before.join());
  await translate(page);  // it does not give in
  await waitUntil(async () => (await textsOf(page)).join() === before.join());
  await click(page, 'button', 'Voeg iemand toe');
  await find(page, 'textbox', 'Naam').fill('Noor Linde');
  await (await button(page, 'Voeg toe')).press('Enter');
  await waitForText(page, /^Noor Linde is toegevoegd/);
  await settled(page);
  assert.deepEqual((await textsOf(page)).filter((line) => line.includes('translated')), []);
  assert.equal(await page.locator('#mirror font').count(), 0);
  // What it removes comes back.
  await page.evaluate(() => document.querySelector('#mirror nav').remove());
  await find(page, 'button', 'Gegevens').waitFor({ state: 'attached' });
  // Nothing is offered to a translator that asks.
  assert.equal(await page.evaluate(() => document.getElementById('mirror').translate), false);
  await done(page);
});

const placeOf = (page) => page.evaluate(() => document.querySelector('#mirror nav [aria-current]')?.textContent);
const dialogs = (page) => page.getByRole('dialog');

test('Back in the browser closes the dialog on top and nothing else; with something filled in that stays too', async () => {
  const page = await openSample();
  await click(page, 'button', 'Gegevens');
  await waitForPlace(page, 'Gegevens');
  await click(page, 'button', '3-hoeken');
  await waitForPlace(page, '3-hoeken');
  const link = await page.evaluate(() => location.hash);
  const back = async () => {
    await page.evaluate(() => history.back());
    await page.waitForFunction((wanted) => location.hash === wanted, link);
    await settled(page);
  };
  await click(page, 'button', 'Voeg iemand toe');
  await dialogs(page).waitFor({ state: 'attached' });
  await back();
  await dialogs(page).waitFor({ state: 'detached' });
  assert.equal(await placeOf(page), '3-hoeken');

  await click(page, 'button', 'Voeg iemand toe');
  const name = find(page, 'textbox', 'Naam');
  await name.fill('Noor Linde');
  await back();
  await waitForText(page, 'Je hebt hier iets ingevuld. Bewaar het, of sluit het venster.');
  assert.equal(await dialogs(page).count(), 1);
  assert.equal(await name.inputValue(), 'Noor Linde');
  assert.equal(await placeOf(page), '3-hoeken');
  await page.keyboard.press('Escape');
  await dialogs(page).waitFor({ state: 'detached' });
  await page.evaluate(() => history.back());
  await waitForPlace(page, 'Gegevens');
  await done(page);
});

test('Enter that is held saves once, and presses nothing that comes in the place of the dialog', async () => {
  const page = await openSample();
  await (await button(page, 'Voeg iemand toe')).press('Enter');
  await find(page, 'textbox', 'Naam').fill('Noor Linde');
  await find(page, 'textbox', 'Naam').focus();
  await page.keyboard.down('Enter');
  for (let times = 0; times < 8; times++) {
    await page.keyboard.down('Enter');
    await settled(page);
  }
  await page.keyboard.up('Enter');
  await waitForText(page, /^Noor Linde is toegevoegd/);
  assert.equal(await dialogs(page).count(), 0);
  await click(page, 'button', 'Maak ongedaan: Noor Linde is toegevoegd');
  await find(page, 'button', 'Doe opnieuw: Noor Linde is toegevoegd').waitFor({ state: 'attached' });
  assert.ok(await find(page, 'button', 'Maak ongedaan').first().isDisabled());
  await done(page);
});

test('Escape right behind the press of a button comes after it, also when no frame was drawn between the two', async () => {
  const page = await openSample();
  await (await button(page, 'Voeg iemand toe')).press('Enter');
  await find(page, 'textbox', 'Naam').fill('Noor Linde');
  const add = page.getByRole('dialog').getByRole('button', { name: 'Voeg toe', exact: true });
  await add.and(page.locator(':not([disabled])')).waitFor({ state: 'attached' });
  await add.evaluate((one) => {
    one.click();
    one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  });
  await waitForText(page, /^Noor Linde is toegevoegd/);
  assert.equal(await dialogs(page).count(), 0);
  await done(page);
});

/** What is seen of the ring around what has the focus: the box around both, cut off where the page cuts it off. */
const ringOf = (page) => page.evaluate(() => {
  const one = document.activeElement;
  const box = one.getBoundingClientRect();
  const { outlineWidth, outlineOffset } = getComputedStyle(one);
  const around = Math.max(0, parseFloat(outlineWidth) + parseFloat(outlineOffset));
  const [top, right, bottom, left] = one.style.clipPath.match(/-?\d+(?=px)/g)?.map(Number) ?? Array(4).fill(-around);
  return {
    name: one.textContent,
    width: parseFloat(outlineWidth),
    y: box.y + Math.max(-around, top), bottom: box.bottom - Math.max(-around, bottom),
    isSeen: box.height - Math.max(0, top) - Math.max(0, bottom) > 0 && box.width - Math.max(0, left) - Math.max(0, right) > 0,
  };
});

test('after N the focus and its ring are where the group is, and never over the bars', async () => {
  const page = await openSample();
  await click(page, 'button', 'Gegevens');
  await click(page, 'button', 'Groot voorbeeld');
  await click(page, 'button', 'Intervisie');
  await waitForText(page, '28 van 30 groepen voldoen');
  const above = await page.getByRole('group', { name: 'Deze ronde' }).boundingBox();
  const below = await page.getByRole('region', { name: 'Stand van de ronde' }).boundingBox();
  const seen = new Set();
  await (await button(page, /^Groep 1, /)).focus();  // a group that has the focus gives it on
  for (let times = 0; times < 4; times++) {
    await page.keyboard.press('n');
    await settled(page);
    const ring = await ringOf(page);
    assert.match(ring.name, /^Groep \d+, .*voldoet niet/);
    assert.equal(ring.width, 3);
    assert.ok(ring.isSeen, `${ring.name} is out of sight`);
    assert.ok(ring.y >= above.y + above.height, `${ring.name}: ${ring.y} lies over what is above`);
    assert.ok(ring.bottom <= below.y, `${ring.name}: ${ring.bottom} lies over the bar that begins at ${below.y}`);
    seen.add(ring.name);
  }
  assert.equal(seen.size, 2);
  // Scrolled away, what has the focus takes its ring along.
  const map = await middleOf(page.getByRole('button', { name: [...seen].at(-1) }).first());
  await page.mouse.move(map.x, (above.y + above.height + below.y) / 2);
  for (const way of [900, -1800]) {
    await page.mouse.wheel(0, way);
    await settled(page);
    const ring = await ringOf(page);
    assert.ok(!ring.isSeen || (ring.y >= above.y + above.height && ring.bottom <= below.y), `${ring.name}: ${ring.y} to ${ring.bottom}`);
  }
  await done(page);
});
