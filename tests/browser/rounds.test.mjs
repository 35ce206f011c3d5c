// Three groups composed by hand until they are final, with a reporting line refused on the way: by mouse at real pixels, by
// keyboard alone, by finger, and on the plain page where WebGL is missing. axe-core looks at the view and its dialogs.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { find, openPage, pressByKey, startBrowser, startServer, waitForText, waitUntilKept } from './support/page.mjs';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// In the order of the tray, so that whoever is next is in sight. Mila comes to the table of her manager first.
const places = [
  ['Bram Eikelaar', 3], ['Joris Klaverdijk', 2], ['Fenna Duinzicht', 1], ['Tess Molenkamp', 1], ['Ruben Vlasbloem', 1],
  ['Hugo Beukenrode', 2], ['Daan Rietveen', 1], ['Yara Korenmaat', 3], ['Gijs Populierse', 3], ['Mila Sterrenbos', 1],
  ['Sami Waterlelie', 2], ['Lotte Hazelhof', 2],
];
const refused = 'Fenna Duinzicht is leidinggevende van Mila Sterrenbos. Zet een van beiden in een andere groep.';

let server, browser, plainBrowser;
before(async () => {
  server = await startServer();
  browser = await startBrowser();
  plainBrowser = await startBrowser(['--disable-3d-apis']);
});
after(async () => {
  await browser?.close();
  await plainBrowser?.close();
  server?.close();
});

const newPage = async (from = browser, options = {}) => {
  const context = await from.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL', ...options });
  return openPage(context, server.address);
};

const personIn = (page, name, place) => page.getByRole('button', { name: new RegExp(`^${name}, [a-z]+, ${place}`) }).first();
const group = (page, number) => page.getByRole('button', { name: new RegExp(`^Groep ${number}, \\d`) }).first();
const seated = (page, name, number) => personIn(page, name, `groep ${number}`).waitFor({ state: 'attached' });

const button = (page, name) => page.getByRole('button', name instanceof RegExp ? { name } : { name, exact: true }).first();

/** Where something of the mirror stands on the glass. */
async function middleOf(element) {
  await element.waitFor({ state: 'attached' });
  const box = await element.boundingBox();
  assert.ok(box && box.width > 0 && box.height > 0, 'it has no place');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Starts a round of voorlieden and managers: twelve people, three groups. `press` presses in its own way. */
async function startRound(page, press) {
  await press('Start met een voorbeeld');
  await waitUntilKept(page);
  await press('Intervisie');
  await press('Nieuwe ronde');
  await press('jobcoach');
  await find(page, 'combobox', 'Aantal groepen').selectOption({ label: '3 groepen van 4 mensen' });
  await waitForText(page, 'Iedereen komt in 4 sessies aan de beurt.');
  await press('Start ronde');
  await waitForText(page, '12 mensen hebben nog geen plek.');
}

/** Everybody to a table, Mila to the wrong one first; `place` moves somebody, `press` presses, both in their own way. */
async function compose(page, place, press) {
  for (const [name, number] of places) {
    await place(name, 'nog niet geplaatst', number);
    await seated(page, name, number);
  }
  await waitForText(page, refused);
  assert.equal(await find(page, 'button', 'Maak definitief').isDisabled(), true);
  await place('Mila Sterrenbos', 'groep 1', 3);
  await seated(page, 'Mila Sterrenbos', 3);
  await page.getByText(refused).first().waitFor({ state: 'detached' });
  for (const number of [1, 2, 3]) {
    await press(new RegExp(`^Groep ${number}, \\d`));
    await press('Kies een begeleider');
    await press('Sanne Kweekgras');
    await waitForText(page, `Eén begeleider: Sanne Kweekgras`);
    await press('Sluit');
  }
  await waitForText(page, 'Klaar om definitief te maken');
  await press('Maak definitief');
  await waitForText(page, 'Ronde 2 is definitief');
  await waitUntilKept(page);
}

test('with the mouse', async () => {
  const page = await newPage();
  const press = async (name) => {
    const { x, y } = await middleOf(button(page, name));
    await page.mouse.click(x, y);
  };
  await startRound(page, press);
  await compose(page, async (name, from, number) => {
    const [one, other] = [await middleOf(personIn(page, name, from)), await middleOf(group(page, number))];
    await page.mouse.move(one.x, one.y);
    await page.mouse.down();
    await page.mouse.move((one.x + other.x) / 2, (one.y + other.y) / 2, { steps: 2 });
    await page.mouse.move(other.x, other.y);
    await waitForText(page, new RegExp(`naar groep ${number}$`));
    await page.mouse.up();
  }, press);
  await page.reload();
  await waitForText(page, 'Ronde 2 is definitief').catch(() => press('Intervisie'));
  await waitForText(page, 'Ronde 2 is definitief');
  page.watched.check();
  await page.context().close();
});

test('with the keyboard alone', async () => {
  const page = await newPage();
  const focus = () => page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent);
  const moved = async (before) => {  // the focus follows with the next frame
    for (let tries = 0; tries < 40 && await focus() === before; tries++) await page.waitForTimeout(25);
  };
  // Tab reaches one of many once; from there the arrow keys walk.
  const walkTo = async (kind, wanted) => {
    for (let tries = 0; tries < 80 && !kind.test(await focus()); tries++) await page.keyboard.press('Tab');
    for (let tries = 0; tries < 40 && !wanted.test(await focus()); tries++) {
      const before = await focus();
      await page.keyboard.press('ArrowRight');
      await moved(before);
    }
    assert.match(await focus(), wanted);
  };
  const press = async (name) => {
    if (!(name instanceof RegExp)) return pressByKey(page, 'button', name);
    await walkTo(/^Groep \d, /, name);
    await page.keyboard.press('Enter');
  };
  await startRound(page, press);
  await compose(page, async (name, from, number) => {
    await walkTo(/, (voorman|afdelingsmanager), /, new RegExp(`^${name}, `));
    await page.keyboard.press(' ');
    await waitForText(page, `Kies een tafel voor ${name.split(' ')[0]}`);
    const there = page.getByText(new RegExp(`naar groep ${number}$`)).first();
    for (let steps = 0; steps < 5 && !await there.count(); steps++) {
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => /naar (groep \d|nog niet)/.test(document.body.textContent));
      await page.waitForTimeout(120);
    }
    await there.waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
  }, press);
  page.watched.check();
  await page.context().close();
});

test('with a finger', async () => {
  const page = await newPage(browser, { viewport: { width: 1180, height: 820 }, hasTouch: true });
  const devtools = await page.context().newCDPSession(page);
  const touch = (type, points) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  const tap = async (name) => {
    const { x, y } = await middleOf(button(page, name));
    await touch('touchStart', [{ x, y }]);
    await touch('touchEnd', []);
  };
  await startRound(page, tap);
  let byHand = true;  // dragging and the menu in turns
  await compose(page, async (name, from, number) => {
    byHand = !byHand;
    if (byHand) {
      const [one, other] = [await middleOf(personIn(page, name, from)), await middleOf(group(page, number))];
      await touch('touchStart', [one]);
      await touch('touchMove', [{ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }]);
      await touch('touchMove', [other]);
      await waitForText(page, new RegExp(`naar groep ${number}$`));
      return touch('touchEnd', []);
    }
    await tap(new RegExp(`^${name}, [a-z]+, ${from}`));
    await tap('Verplaats');
    await tap(`Groep ${number}`);
  }, tap);
  page.watched.check();
  await page.context().close();
});

test('on the plain page, through the menu', async () => {
  const page = await newPage(plainBrowser);
  const press = (name) => button(page, name).press('Enter');
  await startRound(page, press);
  await compose(page, async (name, from, number) => {
    await press(new RegExp(`^${name}, [a-z]+, ${from}`));
    await press('Verplaats');
    await press(`Groep ${number}`);
  }, press);
  page.watched.check();
  await page.context().close();
});

test('axe-core finds nothing in the view and its dialogs', async () => {
  const page = await newPage();
  await page.addScriptTag({ content: axe });
  const check = async (what) => {
    const { violations } = await page.evaluate((values) => globalThis.axe.run(document,
    { runOnly: { type: 'tag', values }, rules: { 'color-contrast': { enabled: false } } }), rules); // see journey.test.mjs
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], what);
  };
  const press = async (name) => {
    await button(page, name).press('Enter');
    await page.waitForTimeout(150);
  };
  await press('Start met een voorbeeld');
  await press('Intervisie');
  await check('a final round');
  await press(/^Mila Sterrenbos, /);
  await press('Vervang');
  await check('replacing somebody');
  await page.keyboard.press('Escape');
  await press('Nieuwe ronde');
  await check('a new round');
  await press('Start ronde');
  await check('a draft');
  await press('Lijst');
  await check('the list');
  await press('Kaart');
  await press(/^Mila Sterrenbos, /);
  await check('a person');
  await press('Verplaats');
  await check('moving somebody');
  await press('Groep 1');
  await press('Ruil met iemand');
  await check('swapping somebody');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await press('Begeleiders');
  await check('the pool of begeleiders');
  await page.keyboard.press('Escape');
  await press('Niet samen');
  await check('people kept apart');
  await page.keyboard.press('Escape');
  await press(/^Groep 1, /);
  await press('Kies een begeleider');
  await check('choosing a begeleider');
  await page.keyboard.press('Escape');
  await press('Gegevens');
  await press('Groot voorbeeld');
  await press('Intervisie');
  await check('thirty groups as tiles');
  page.watched.check();
  await page.context().close();
});
