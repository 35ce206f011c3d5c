// Who met whom (picture 05): the stairs of pairs by mouse and by arrows, the list that tells the same, planned and past rounds
// together, and the plain page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setDay } from './support/everyday.mjs';
import {
  button, checkAccessible, click, find, middleOf, newContext, openPage, startBrowser, startServer, tabTo, waitForFocus, waitForText, waitUntil, waitUntilKept,
} from './support/page.mjs';

let server, browser;
before(async () => { server = await startServer(); browser = await startBrowser(); });
after(async () => { await browser?.close(); server?.close(); });

/** The sample at "Wie met wie", on the day of the picture; `press` as the page at hand is pressed. */
async function openEncounters(query = '') {
  const context = await newContext(browser, { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  await setDay(context);
  const page = await openPage(context, server.address, { query });
  const press = query ? async (name) => (await button(page, name)).press('Enter') : (name) => click(page, 'button', name);
  await press('Start met een voorbeeld');
  await waitUntilKept(page);
  await press('Intervisie');
  await press('Wie met wie');
  await find(page, 'heading', 'Wie zat met wie in een groep?').waitFor({ state: 'attached' });
  return { page, press };
}

const stairs = (page) => page.getByRole('group', { name: 'Wie zat met wie in een groep?' });
const rows = (page) => page.getByRole('table').getByRole('row');

/** Of each pair that met or will meet, as the picture says it: "Sami Waterlelie en Hugo Beukenrode: Sessie 1 samen". */
async function pairsOfStairs(page) {
  const said = await stairs(page).getByRole('button').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent));
  return said.filter((each) => /^[^:,]* en [^:,]*: /.test(each) && !each.endsWith(': Nog niet ontmoet'));
}
/** The same of the list, whose rows name the two the other way round. */
async function pairsOfList(page) {
  const cells = await rows(page).evaluateAll((all) => all.map((row) => Array.from(row.querySelectorAll('[role=cell], td'), (cell) => cell.textContent)));
  return cells.filter((row) => row.length === 4).map(([one, other, , sessions]) => `${other} en ${one.replace(/^Open /, '')}: ${sessions}`);
}

test('a pair is pressed by mouse and walked to by arrows, and the list tells the same as the stairs', async () => {
  const { page } = await openEncounters();
  const met = 'Sami Waterlelie en Hugo Beukenrode: Sessie 1, 2 en 3 samen. Sessie 4: 18 oktober';
  const isPressed = (name) => stairs(page).getByRole('button', { name, exact: true, pressed: true });
  const { x, y } = await middleOf(find(page, 'button', met));
  await page.mouse.click(x, y);
  await isPressed(met).waitFor({ state: 'attached' });
  await waitForFocus(page, `button: ${met}`);
  for (const [key, name] of [
    ['ArrowLeft', 'Sami Waterlelie en Daan Rietveen: Nog niet ontmoet'], ['ArrowUp', 'Mila Sterrenbos en Daan Rietveen: Nog niet ontmoet'],
    ['ArrowRight', 'Mila Sterrenbos en Hugo Beukenrode: Nog niet ontmoet'], ['ArrowDown', met],
  ]) {
    await page.keyboard.press(key);
    await waitForFocus(page, `button: ${name}`);
  }
  await page.keyboard.press('Enter');  // once more lets it go
  await isPressed(met).waitFor({ state: 'detached' });

  const pictured = await pairsOfStairs(page);
  assert.equal(pictured.length, 35);
  await page.keyboard.press('l');
  await waitForText(page, 'Ontmoet 35');
  assert.deepEqual((await pairsOfList(page)).sort(), pictured.sort());
  const row = await middleOf(rows(page).filter({ hasText: /Joris Klaverdijk.*Nadia Lindehof/ }).getByRole('button'));
  await page.mouse.click(row.x, row.y);  // leads back, to that pair
  await stairs(page).getByRole('button', { name: /^Nadia Lindehof en Joris Klaverdijk/, pressed: true }).waitFor({ state: 'attached' });
  page.watched.check();
  await page.context().close();
});

test('a planned round beside one that was held: each by itself, and both together', async () => {
  const { page, press } = await openEncounters();
  await press('Samenstellen');
  await press('Nieuwe ronde');
  await press('Start ronde');
  await press('Wie met wie');
  await find(page, 'heading', 'Nog niets te zien').waitFor({ state: 'attached' });
  await press('Samenstellen');
  await press('Maak een voorstel');
  await press('Gebruik dit voorstel');
  await press('Wie met wie');
  await find(page, 'heading', 'Wie zat met wie in een groep?').waitFor({ state: 'attached' });
  const planned = await pairsOfStairs(page);
  assert.ok(planned.length > 30 && planned.every((each) => each.endsWith(': Sessie 1, 2, 3 en 4: nog geen datum')), planned.join('\n'));

  await press('Alle rondes 2');
  await waitForText(page, /^Sami Waterlelie en Hugo Beukenrode: Ronde 1: sessie 1, 2 en 3 samen/);
  const together = await pairsOfStairs(page);
  assert.equal(together.filter((each) => each.includes('Ronde 2: sessie 1, 2, 3 en 4: nog geen datum')).length, planned.length);
  assert.equal(together.filter((each) => each.includes('Ronde 1: sessie 1, 2 en 3 samen')).length, 35);
  await press('Lijst');
  await page.getByRole('table').waitFor({ state: 'attached' });
  const listed = await pairsOfList(page);
  await press('Volgende');
  await waitUntil(async () => !(await pairsOfList(page)).includes(listed[0]));
  assert.deepEqual([...listed, ...await pairsOfList(page)].sort(), together.sort());

  await press('Ronde 2');
  await page.getByRole('dialog').waitFor({ state: 'attached' });
  await press('Ronde 1');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await press('Alle rondes 2');
  await waitForText(page, 'Ontmoet 35');
  assert.ok((await pairsOfList(page)).every((each) => each.includes(': Sessie 1, 2 en 3 samen. Sessie 4: ')));
  page.watched.check();
  await page.context().close();
});

test('on the plain page: the stairs, each list, and nothing for axe-core to find', async () => {
  const { page, press } = await openEncounters('?plain');
  await checkAccessible(page, 'stairs');
  await tabTo(page, /^button: Bram Eikelaar, afdelingsmanager/);
  await press(/^Sami Waterlelie en Hugo Beukenrode: /);
  await stairs(page).getByRole('button', { name: /^Sami Waterlelie en Hugo Beukenrode/, pressed: true }).waitFor();
  await press('Onderdelen');
  await find(page, 'heading', 'Welke onderdelen ontmoeten elkaar?').waitFor();
  await press('Lijst');
  for (const list of ['Ontmoet', 'Mist een functie', 'Zonder groep', 'Dekking']) {
    await press(new RegExp(`^${list}( \\d+)?$`));
    await page.getByRole('table', { name: list }).waitFor();
    await checkAccessible(page, list);
  }
  page.watched.check();
  await page.context().close();
});
