// Three groups composed by hand until they are final, with a reporting line refused on the way: by mouse at real pixels, by
// keyboard alone, by finger, and on the plain page where WebGL is missing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  button, checkAccessible, choose, find, middleOf, newContext, openPage, ready, startBrowser, startServer, tabTo, waitForFocus, waitForText, waitUntil, waitUntilKept,
  walkTo,
} from './support/page.mjs';

// In the order of the tray, so that whoever is next is in sight. Mila comes to the table of her manager first.
const places = [
  ['Bram Eikelaar', 3], ['Joris Klaverdijk', 2], ['Fenna Duinzicht', 1], ['Tess Molenkamp', 1], ['Ruben Vlasbloem', 1],
  ['Hugo Beukenrode', 2], ['Daan Rietveen', 1], ['Yara Korenmaat', 3], ['Gijs Populierse', 3], ['Mila Sterrenbos', 1],
  ['Sami Waterlelie', 2], ['Lotte Hazelhof', 2],
];
const refused = 'Fenna Duinzicht is leidinggevende van Mila Sterrenbos. Zet één van beiden in een andere groep.';

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
  const context = await newContext(from, { locale: 'nl-NL', ...options });
  return openPage(context, server.address);
};

const person = (page, name, place) => button(page, new RegExp(`^${name}, [a-z]+, ${place}`));
const group = (page, number) => button(page, new RegExp(`^Groep ${number}, \\d`));

const pressByMouse = (page) => async (name) => {
  const { x, y } = await middleOf(await button(page, name));
  await page.mouse.click(x, y);
};

/** Starts a round of voorlieden and managers: twelve people, three groups. `press` presses in its own way. */
async function startRound(page, press) {
  await press('Start met een voorbeeld');
  await waitUntilKept(page);
  await press('Intervisie');
  await press('Nieuwe ronde');
  await press('jobcoach');
  await choose(page, 'Aantal groepen', '3 groepen van 4 mensen');
  await waitForText(page, /Iedereen komt in 4 sessies aan de beurt/);
  await press('Start ronde');
  await waitForText(page, '0 van 12 geplaatst');
}

/** Everybody to a table, Mila to the wrong one first; `place` moves somebody, `press` presses, both in their own way. */
async function compose(page, place, press) {
  for (const [index, [name, number]] of places.entries()) {
    await place(name, 'nog niet geplaatst', number);
    await person(page, name, `groep ${number}`);
    await waitForText(page, `${index + 1} van 12 geplaatst`);
  }
  await waitForText(page, refused);
  assert.equal(await find(page, 'button', 'Maak definitief').isDisabled(), true);
  await place('Mila Sterrenbos', 'groep 1', 3);
  await person(page, 'Mila Sterrenbos', 'groep 3');
  await page.getByText(refused).first().waitFor({ state: 'detached' });
  for (const number of [1, 2, 3]) {
    await press(new RegExp(`^Groep ${number}, \\d`));
    await find(page, 'heading', `Regels voor groep ${number}`).waitFor({ state: 'attached' });
    await press('Kies een begeleider');
    await page.getByRole('dialog').waitFor({ state: 'attached' });
    await press(/^Sanne Kweekgras/);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await waitForText(page, 'Klaar om definitief te maken');
  await press('Maak definitief');
  await waitForText(page, 'Ronde 2 is definitief');
  await waitUntilKept(page);
  page.watched.check();
}

/** Has somebody above a table before letting go: what-if says so. */
const isAbove = (page, number) => waitForText(page, new RegExp(`naar groep ${number}$`));
/** The menu of a person. */
const moveByMenu = (page, press) => async (name, from, number) => {
  await press(new RegExp(`^${name}, [a-z]+, ${from}`));
  await find(page, 'heading', name).waitFor({ state: 'attached' });
  await press('Verplaats');
  await page.getByRole('dialog').waitFor({ state: 'attached' });
  await press(new RegExp(`^Groep ${number}`));
};

test('with the mouse', async () => {
  const page = await newPage();
  const press = pressByMouse(page);
  await startRound(page, press);
  await compose(page, async (name, from, number) => {
    const [one, other] = [await middleOf(await person(page, name, from)), await middleOf(await group(page, number))];
    await page.mouse.move(one.x, one.y);
    await page.mouse.down();
    await page.mouse.move((one.x + other.x) / 2, (one.y + other.y) / 2, { steps: 2 });
    await page.mouse.move(other.x, other.y);
    await isAbove(page, number);
    await page.mouse.up();
  }, press);
  await page.reload();
  await ready(page);
  await press('Intervisie');
  await waitForText(page, 'Ronde 2 is definitief');
  await page.context().close();
});

test('with the keyboard alone', async () => {
  const page = await newPage(browser, { viewport: { width: 1120, height: 700 } });
  const focused = (name) => (name instanceof RegExp ? new RegExp(name.source.replace('^', '^button: ')) : new RegExp(`^button: ${name}$`));
  const press = async (name) => {
    await button(page, name);
    if (`${name}`.startsWith('/^Groep')) await walkTo(page, /^button: Groep \d, \d/, focused(name), 'ArrowRight');
    else await tabTo(page, focused(name));
    await page.keyboard.press('Enter');
  };
  await startRound(page, press);
  await compose(page, async (name, from, number) => {
    await walkTo(page, /^button: [^,]+, (voorman|afdelingsmanager), /, new RegExp(`^button: ${name}, [a-z]+, ${from}`), 'ArrowRight');
    await page.keyboard.press(' ');
    await waitForText(page, `Kies een tafel voor ${name.split(' ')[0]}`);
    const destination = () => page.evaluate(() => /naar (groep \d|nog niet geplaatst)/.exec(document.querySelector('#mirror aside')?.textContent)?.[0] ?? '');
    for (let steps = 0; steps < 5 && await destination() !== `naar groep ${number}`; steps++) {
      const before = await destination();
      await page.keyboard.press('ArrowRight');
      await waitUntil(async () => (await destination()) !== before);
    }
    assert.equal(await destination(), `naar groep ${number}`);
    await page.keyboard.press('Enter');
  }, press);
  await page.context().close();
});

test('with a finger', async () => {
  const page = await newPage(browser, { hasTouch: true });
  const devtools = await page.context().newCDPSession(page);
  const touch = (type, points) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  const tap = async (name) => {
    const { x, y } = await middleOf(await button(page, name));
    await page.touchscreen.tap(x, y);
  };
  await startRound(page, tap);
  const byMenu = moveByMenu(page, tap);
  let drags = false;  // dragging and the menu in turns
  await compose(page, async (name, from, number) => {
    drags = !drags;
    if (!drags) return byMenu(name, from, number);
    const [one, other] = [await middleOf(await person(page, name, from)), await middleOf(await group(page, number))];
    await touch('touchStart', [one]);
    await touch('touchMove', [{ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }]);
    await touch('touchMove', [other]);
    await isAbove(page, number);
    return touch('touchEnd', []);
  }, tap);
  await page.context().close();
});

test('on the plain page, through the menu; axe-core finds nothing there', async () => {
  const page = await newPage(plainBrowser);
  const press = async (name) => (await button(page, name)).press('Enter');
  await startRound(page, press);
  await checkAccessible(page, 'a draft');
  await compose(page, moveByMenu(page, press), press);
  await checkAccessible(page, 'a final round');
  await page.context().close();
});

test('each dialog of the bar is left by Escape, with the focus where it was', async () => {
  const page = await newPage();
  const press = pressByMouse(page);
  await startRound(page, press);
  const openAndLeave = async (name, title, open) => {
    await open();
    await page.getByRole('dialog', { name: title }).waitFor({ state: 'attached' });
    await page.keyboard.press('Tab');  // wherever in the dialog
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await waitForFocus(page, `button: ${name}`);
  };
  const dialogs = [
    ['Ronde 2', 'Kies een ronde'], ['Gemengd', 'Wijzig ronde'], ['12 mensen, 3 groepen', 'Wijzig ronde'], ['Weegfactoren', /^Weegfactoren van/],
    ['Nieuwe ronde', 'Nieuwe ronde'], ['Begeleiders', 'Begeleiders'], ['Niet samen', 'Niet samen in een groep'],
  ];
  for (const [name, title] of dialogs) {
    await openAndLeave(name, title, async () => {
      await tabTo(page, new RegExp(`^button: ${name}$`));
      await page.keyboard.press('Enter');
    });
  }
  // Without a panel at the side all of them stand in the bar.
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.getByRole('complementary', { name: 'Details' }).waitFor({ state: 'detached' });
  for (const [name, title] of dialogs) await openAndLeave(name, title, () => press(name));
  await press('Wie met wie');
  await waitForText(page, 'Rondes intervisie');
  await openAndLeave('Ronde 2', 'Kies een ronde', () => press('Ronde 2'));
  page.watched.check();
  await page.context().close();
});
