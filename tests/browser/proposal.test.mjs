// "Maak een voorstel" in the browser: the composer in its worker; stop, locks, use, undo, reload, and on the plain page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  button, checkAccessible, click, counters, find, newContext, openPage, ready, settled, startBrowser, startSample, startServer, waitForProposal, waitForText, waitUntil, waitUntilKept,
} from './support/page.mjs';

let server, browser;
before(async () => {
  server = await startServer();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
});

async function startRound(page) {
  await click(page, 'button', 'Intervisie');
  await click(page, 'button', 'Nieuwe ronde');
  await click(page, 'button', 'Start ronde');
  await waitForText(page, '0 van 16 geplaatst');
}
async function newRound(page) {
  await startSample(page);
  await startRound(page);
}
const newPage = async (query) => {
  const context = await newContext(browser, { locale: 'nl-NL' });
  return openPage(context, server.address, { query });
};
const seat = (page, name) => page.getByRole('button', { name: new RegExp(`^${name}, `) }).first();
const seatName = (page, name) => seat(page, name).evaluate((one) => one.getAttribute('aria-label') ?? one.textContent);

// Into a group, and held there.
async function placeAndLock(page, name, group) {
  await seat(page, name).press('Enter');
  await click(page, 'button', 'Verplaats');
  await page.getByRole('dialog').getByRole('button', { name: new RegExp(`^${group}`) }).first().press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });  // behind it nothing can be pressed
  await seat(page, name).press('Enter');
  await page.getByRole('button', { name: 'Zet vast', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Maak los', exact: true }).waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
}

/** What is kept is there again after this. */
async function reload(page) {
  await waitUntilKept(page);
  await page.reload();
  await ready(page);
  await click(page, 'button', 'Intervisie');
}

test('propose, use, undo and reload: everything in one step, nothing before it is used', async () => {
  const page = await newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await startSample(page);
  await settled(page);
  const isFetched = () => asked.some((url) => url.endsWith('driehoek_composer.wasm'));
  assert.ok(!asked.some((url) => url.includes('composer')), 'the composer is fetched only where it may be needed');
  await startRound(page);
  await waitUntil(isFetched);

  await click(page, 'button', 'Maak een voorstel');
  await waitForProposal(page);
  await waitForText(page, '16 van 16 geplaatst');
  await waitForText(page, '3 van 3 groepen voldoen');
  await checkAccessible(page, 'a proposal');

  await settled(page);
  const before = await counters(page);
  await page.waitForTimeout(700);
  assert.equal((await counters(page)).frames, before.frames, 'a page on which nothing happens draws nothing');

  await click(page, 'button', 'Gebruik dit voorstel');
  await waitForText(page, 'Het voorstel voor Ronde 2 is gebruikt');
  const place = await seatName(page, 'Mila Sterrenbos');
  assert.match(place, /groep [123]$/);
  await reload(page);
  assert.equal(await seatName(page, 'Mila Sterrenbos'), place);
  await click(page, 'button', 'Uitleg bij het voorstel');
  await waitForText(page, /begon bij startgetal 202\d/);
  await page.emulateMedia({ media: 'print' });  // on paper the explanation, and nothing else
  const printed = (await page.locator('#mirror').innerText()).split('\n').filter(Boolean);
  assert.equal(printed[0], 'Uitleg bij het voorstel voor Ronde 2');
  assert.equal(printed.filter((line) => line.startsWith('Werk van begeleiders: ')).length, 1);
  assert.match(printed.at(-1), /Dat is vergeleken met wat elke wens alleen zou kunnen\.$/);
  assert.ok(await page.getByRole('heading', { name: 'Dit telde mee' }).evaluate((one) => getComputedStyle(one).fontWeight >= 700));
  await page.emulateMedia({ media: null });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await waitForText(page, '0 van 16 geplaatst');
  page.watched.check();
  await page.context().close();
});

test('two who are locked stay, and two locks that collide are told with the way out', async () => {
  const page = await newPage();
  await newRound(page);
  await placeAndLock(page, 'Tess Molenkamp', 'Groep 1');
  await placeAndLock(page, 'Fenna Duinzicht', 'Groep 2');
  await click(page, 'button', 'Maak een voorstel');
  await waitForProposal(page);
  assert.match(await seatName(page, 'Tess Molenkamp'), /groep 1/);
  assert.match(await seatName(page, 'Fenna Duinzicht'), /groep 2/);
  await click(page, 'button', 'Sluit');
  await find(page, 'heading', 'Voorstel klaar').first().waitFor({ state: 'detached' });  // its seats have the same names
  await placeAndLock(page, 'Mila Sterrenbos', 'Groep 2');
  await click(page, 'button', 'Maak een voorstel');
  await find(page, 'heading', 'Geen geldige indeling').first().waitFor({ state: 'attached' });
  await waitForText(page, 'Fenna Duinzicht is leidinggevende van Mila Sterrenbos.');
  await page.getByRole('button', { name: /^Maak los: / }).first().press('Enter');
  await waitForProposal(page);
  page.watched.check();
  await page.context().close();
});

test('a composer that no longer answers is stopped all the same, and nothing has changed', async () => {
  const page = await newPage();
  await page.evaluate(() => { globalThis.Worker = class { postMessage() {} terminate() {} }; });
  await newRound(page);
  await click(page, 'button', 'Maak een voorstel');
  const began = Date.now();
  await click(page, 'button', 'Stop');
  await find(page, 'button', 'Stop').first().waitFor({ state: 'detached' });
  assert.ok(Date.now() - began < 3000, `${Date.now() - began} ms until it stopped`);
  await waitForText(page, '0 van 16 geplaatst');
  await find(page, 'button', 'Maak een voorstel').first().waitFor({ state: 'attached' });
  page.watched.check();
  await page.context().close();
});

test('somebody is dragged into conflict: repaired with the fewest people moved, undone, and there after a reload', async () => {
  const page = await newPage();
  await newRound(page);
  await click(page, 'button', 'Maak een voorstel');
  await waitForProposal(page);
  await click(page, 'button', 'Gebruik dit voorstel');
  await waitForText(page, '16 van 16 geplaatst');
  const groupOf = async (name) => (await seatName(page, name)).match(/groep (\d)/)[1];
  const home = await groupOf('Mila Sterrenbos');
  const managers = await groupOf('Fenna Duinzicht');
  assert.notEqual(home, managers, 'nobody sits with their own manager');

  const centreOf = async (element) => {
    const box = await element.boundingBox();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  await page.mouse.move(...await centreOf(seat(page, 'Mila Sterrenbos')));
  await page.mouse.down();
  await page.mouse.move(...await centreOf(page.getByRole('button', { name: new RegExp(`^Groep ${managers}, `) }).first()), { steps: 8 });
  await waitForText(page, new RegExp('leidinggevende'));
  await page.mouse.up();
  await waitForText(page, '2 van 3 groepen voldoen');
  await page.keyboard.press('Escape');

  await click(page, 'button', 'Herstel deze indeling');
  await find(page, 'heading', 'Herstel klaar').first().waitFor({ state: 'attached' });
  await waitForText(page, '1 persoon verandert van groep.');
  await click(page, 'button', 'Gebruik dit voorstel');
  await waitForText(page, '3 van 3 groepen voldoen');
  const place = await seatName(page, 'Mila Sterrenbos');
  assert.doesNotMatch(place, new RegExp(`groep ${await groupOf('Fenna Duinzicht')}$`));
  await reload(page);
  assert.equal(await seatName(page, 'Mila Sterrenbos'), place);
  await page.keyboard.press('Control+z');
  await waitForText(page, '2 van 3 groepen voldoen');
  assert.equal(await groupOf('Mila Sterrenbos'), managers);
  page.watched.check();
  await page.context().close();
});

test('on the plain page: proposed, used and undone, and axe-core finds nothing', async () => {
  const page = await newPage('?plain');
  const press = async (name) => (await button(page, name)).press('Enter');
  await press('Start met een voorbeeld');
  await waitUntilKept(page);
  for (const name of ['Intervisie', 'Nieuwe ronde', 'Start ronde', 'Maak een voorstel']) await press(name);
  await waitForProposal(page);
  await waitForText(page, '3 van 3 groepen voldoen');
  await checkAccessible(page, 'a proposal');
  await press(/^Mila Sterrenbos, /);
  await waitForText(page, /^Waarom /);
  await checkAccessible(page, 'why somebody sits there');
  await page.keyboard.press('Escape');
  await press('Gebruik dit voorstel');
  await waitForText(page, 'Het voorstel voor Ronde 2 is gebruikt');
  assert.match(await seatName(page, 'Mila Sterrenbos'), /groep [123]/);
  await page.keyboard.press('Control+z');
  await waitForText(page, '0 van 16 geplaatst');
  page.watched.check();
  await page.context().close();
});

test('two locks that collide: one of both sits out, the proposal is legal, and it is undone and there after a reload', async () => {
  const page = await newPage();
  await newRound(page);
  await placeAndLock(page, 'Fenna Duinzicht', 'Groep 1');
  await placeAndLock(page, 'Mila Sterrenbos', 'Groep 1');
  await click(page, 'button', 'Maak een voorstel');
  await find(page, 'heading', 'Zo lukt het wel').first().waitFor({ state: 'attached' });
  await checkAccessible(page, 'ways out');
  await click(page, 'button', 'Mila Sterrenbos doet deze ronde niet mee');
  await waitForProposal(page);
  await waitForText(page, '15 van 15 geplaatst');
  await waitForText(page, '3 van 3 groepen voldoen');
  await click(page, 'button', 'Gebruik dit voorstel');
  await waitForText(page, 'Het voorstel voor Ronde 2 is gebruikt');
  await reload(page);
  await waitForText(page, '15 van 15 geplaatst');

  await click(page, 'button', 'Weegfactoren');
  await find(page, 'button', 'Haal weg: Mila Sterrenbos').first().waitFor({ state: 'attached' });
  await page.getByRole('combobox', { name: 'Wie', exact: true }).selectOption('Hugo Beukenrode');
  await page.getByRole('button', { name: 'Doet deze ronde niet mee', exact: true }).press('Enter');
  await find(page, 'button', 'Haal weg: Hugo Beukenrode').first().waitFor({ state: 'attached' });
  await checkAccessible(page, 'wishes about people');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+z');
  await waitForText(page, '2 van 16 geplaatst');  // she has her place until a proposal is used
  await page.keyboard.press('Control+z');
  await waitForText(page, /^Ongedaan gemaakt: .*eegfactoren/);
  await reload(page);
  await waitForText(page, '2 van 16 geplaatst');
  assert.match(await seatName(page, 'Mila Sterrenbos'), /, groep 1, zit vast/);
  await click(page, 'button', 'Weegfactoren');
  await find(page, 'button', 'Doet deze ronde niet mee').first().waitFor({ state: 'attached' });
  assert.equal(await find(page, 'button', 'Haal weg: Mila Sterrenbos').count(), 0);
  page.watched.check();
  await page.context().close();
});

test('an absence that leaves a session too small is taken back with one press, and that is one step', async () => {
  const page = await newPage();
  await startSample(page);
  await click(page, 'button', 'Intervisie');
  await click(page, 'button', 'Nieuwe ronde');
  await page.getByRole('combobox', { name: 'Aantal groepen' }).selectOption({ index: 3 });  // four of four, nobody to spare
  await click(page, 'button', 'Start ronde');
  await waitForText(page, '0 van 16 geplaatst');
  await click(page, 'button', 'Weegfactoren');
  await page.getByRole('combobox', { name: 'Groepen', exact: true }).selectOption('Elke sessie andere groepen');
  await page.getByRole('combobox', { name: 'Is er niet bij' }).selectOption('Mila Sterrenbos');
  await page.getByRole('combobox', { name: 'In welke sessie' }).selectOption('Sessie 2');
  await page.getByRole('button', { name: 'Voeg afwezigheid toe' }).press('Enter');
  await find(page, 'button', 'Haal weg: Mila Sterrenbos: sessie 2').first().waitFor({ state: 'attached' });
  await (await button(page, 'Bewaar')).press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await click(page, 'button', 'Maak een voorstel');
  await find(page, 'heading', 'Geen geldige indeling').first().waitFor({ state: 'attached' });
  await waitForText(page, 'Elke groep heeft minstens 4 mensen. Voor 4 groepen zijn dat er 16. Er zijn er 15. Niet bij in sessie 2: Mila Sterrenbos.');
  await click(page, 'button', 'Sessie 2 toch met Mila Sterrenbos');
  await waitForProposal(page);
  await waitForText(page, '16 van 16 geplaatst');
  await waitForText(page, '4 van 4 groepen voldoen');
  await click(page, 'button', 'Sluit');
  await page.keyboard.press('Control+z');
  await click(page, 'button', 'Weegfactoren');
  await find(page, 'button', 'Haal weg: Mila Sterrenbos: sessie 2').first().waitFor({ state: 'attached' });
  page.watched.check();
  await page.context().close();
});
