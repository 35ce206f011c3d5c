// The page that a coordinator keeps open all day: the palette, and all there is to do done.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSample, setDay } from './support/everyday.mjs';
import {
  addPerson, button, choose, click, find, lastDeed, newContext, openPage, ready, startBrowser, startServer, tabTo, waitForFocus, waitForText, waitUntilKept,
} from './support/page.mjs';

let server, browser;
before(async () => { server = await startServer(); browser = await startBrowser(); });
after(async () => { await browser?.close(); server?.close(); });

async function newPage(options = {}) {
  const context = await newContext(browser, { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options });
  await setDay(context);
  return openPage(context, server.address);
}

const heading = (page, name) => page.getByRole('heading', { name });

test('the palette leads to K-05 and back, finds what is typed with a slip, and tells the keys', async () => {
  const page = await newPage();
  await openSample(page);
  const field = find(page, 'textbox', 'Zoek of typ een opdracht');
  const type = async (text) => {
    await page.keyboard.press('Control+k');
    await field.waitFor({ state: 'attached' });
    await waitForFocus(page, 'input: ');
    await page.keyboard.type(text);
  };
  const first = async (name) => {
    await page.getByRole('dialog').getByRole('listitem').first().getByRole('button', { name }).waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  await type('k-05');
  await first(/3-hoek K-05/);
  await heading(page, '3-hoek K-05').waitFor({ state: 'attached' });
  await type('overz');
  await first('Ga naar Overzicht');
  await heading(page, '28 van de 32 3-hoeken zijn in orde').waitFor({ state: 'attached' });
  await type('nadai lind');
  await first(/^Nadia Lindehof/);
  await heading(page, 'Nadia Lindehof').waitFor({ state: 'attached' });
  // What was chosen before comes first, without typing.
  await click(page, 'button', 'Zoek of typ een opdracht');
  await first('Ga naar Overzicht');
  await heading(page, '28 van de 32 3-hoeken zijn in orde').waitFor({ state: 'attached' });
  await type('?');
  await find(page, 'heading', 'Toetsen').waitFor({ state: 'attached' });
  page.watched.check();
  await page.context().close();
});

test('undo and redo both count, also when a slow frame makes them come together', async () => {
  const page = await newPage();
  await openSample(page);
  await addPerson(page, 'Haast');
  await page.evaluate(() => {
    for (const key of ['z', 'y']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }));
  });
  await page.getByRole('region', { name: 'Haast is toegevoegd' }).waitFor({ state: 'attached' });
  await lastDeed(page, 'Haast').waitFor({ state: 'attached' });
  assert.ok(await find(page, 'button', 'Doe opnieuw').isDisabled());
  await page.keyboard.down('Control');
  await Promise.all(['z', 'y', 'z'].map((key) => page.keyboard.press(key)));
  await page.keyboard.up('Control');
  await find(page, 'button', 'Doe opnieuw: Haast is toegevoegd').waitFor({ state: 'attached' });
  await page.getByRole('region', { name: 'Ongedaan gemaakt: Haast is toegevoegd' }).waitFor({ state: 'attached' });
  await page.context().close();
});

/**
 * From the six tasks of the sample to none, each by the button that the overview gives it. `press` presses a button, `enter`
 * gives a field its day or its choice, both in their own way. Days read the same whether day or month comes first.
 */
async function doEverything(page, press, enter) {
  const solve = async (...buttons) => { for (const each of buttons) await press(each); };
  const left = (sentence) => waitForText(page, sentence);
  await press('Start met een voorbeeld');
  await waitUntilKept(page);
  await press('Overzicht');
  await left('6 punten, het belangrijkste eerst');

  await heading(page, 'K-09 heeft geen jobcoach').waitFor({ state: 'attached' });
  await press('Kies een jobcoach');
  await page.getByRole('dialog', { name: 'Kies jobcoach voor K-09' }).waitFor({ state: 'attached' });
  await press('Kaan Veldspaat');
  await left('5 punten, het belangrijkste eerst');
  await heading(page, '29 van de 32 3-hoeken zijn in orde').waitFor({ state: 'attached' });
  await heading(page, 'K-09 heeft geen jobcoach').waitFor({ state: 'detached' });

  await solve('Bekijk alle 2', 'K-05: 3 contactpersonen', 'Rond contact met Sami af', 'Sluit');
  await solve('K-12: 3 contactpersonen', 'Rond contact met Tom af', 'Overzicht');
  await left('4 punten, het belangrijkste eerst');

  await solve('Kies een andere leiding', 'Joris Klaverdijk');
  await left('3 punten, het belangrijkste eerst');
  await heading(page, 'Alle 32 3-hoeken zijn in orde').waitFor({ state: 'attached' });

  await solve('Draag een 3-hoek over', 'Draag K-01 over', 'Kaan Veldspaat');
  await heading(page, 'Nadia Lindehof heeft 11 3-hoeken').waitFor({ state: 'attached' });
  await solve('Draag een 3-hoek over', 'Draag W-17 over', 'Kaan Veldspaat');
  await left('2 punten, het belangrijkste eerst');

  await press('Kies een datum');
  await enter('textbox', 'Datum van sessie 4', '2022-10-10');
  await press('Bewaar datum');
  await left('1 punt');

  await press('Werk opleiding bij');
  await enter('combobox', 'Begeleidt in Praktijkleren', 'K-02');
  await enter('textbox', 'Vanaf', '2022-10-10');
  await press('Bewaar opleiding');
  await heading(page, 'Sami Waterlelie: SBB aanvragen').waitFor({ state: 'attached' });
  await press('Werk opleiding bij');
  await enter('textbox', 'Geregistreerd bij SBB op', '2022-09-09');
  await enter('combobox', 'Begeleidt in Praktijkleren', 'K-07');
  await enter('textbox', 'Vanaf', '2022-10-10');
  await press('Bewaar opleiding');

  const nothing = async () => {
    await heading(page, 'Niets te doen').waitFor({ state: 'attached' });
    assert.equal(await page.getByRole('list', { name: 'Nu doen' }).count(), 0);
  };
  await nothing();
  await waitUntilKept(page);
  await page.reload();
  await ready(page);
  await nothing();
  page.watched.check();
  await page.context().close();
}

test('the gate before maatwerk says what is missing, and opens for good', async () => {
  const page = await newPage();
  await openSample(page);
  const open = async () => {
    await page.keyboard.press('Control+k');
    await waitForFocus(page, 'input: ');
    await page.keyboard.type('maatwerk');
    await page.getByRole('dialog').getByRole('listitem').first().getByRole('button', { name: /^Vraag maatwerk aan/ }).waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await find(page, 'combobox', 'Voor welk team of MT?').selectOption('Schoonmaak & Facilitair: Schoonmaak avond');
  };
  await open();
  await heading(page, 'Dit maatwerk kan nog niet').waitFor({ state: 'attached' });
  assert.equal(await find(page, 'button', 'Vraag maatwerk aan').count(), 0);
  await click(page, 'button', 'Bekijk wat er mist');
  await click(page, 'button', 'Dit deel is klaar');
  await heading(page, 'Dit maatwerk kan').waitFor({ state: 'attached' });
  await click(page, 'button', 'Vraag maatwerk aan');
  await heading(page, 'Maatwerk is aangevraagd').waitFor({ state: 'attached' });
  await click(page, 'button', 'Trek de aanvraag in');
  await heading(page, 'Dit maatwerk kan').waitFor({ state: 'attached' });
  await click(page, 'button', 'Vraag maatwerk aan');
  await waitForText(page, 'Aangevraagd op 6 oktober 2022. De manager, de externe trainer en de AS bekijken samen of en wat er nodig is.');
  await page.keyboard.press('Escape');
  await waitUntilKept(page);
  await page.reload();
  await heading(page, '28 van de 32 in orde').waitFor({ state: 'attached' });
  await open();
  await heading(page, 'Maatwerk is aangevraagd').waitFor({ state: 'attached' });
  page.watched.check();
  await page.context().close();
});

test('the evaluation of a round is told from ten forms of two groups on, and stays', async () => {
  const page = await newPage();
  await openSample(page);
  const open = async () => {
    await page.keyboard.press('Control+k');
    await waitForFocus(page, 'input: ');
    await page.keyboard.type('evaluatie');
    await page.getByRole('dialog').getByRole('listitem').first().getByRole('button', { name: /^Bekijk de evaluatie/ }).waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Evaluatie van Ronde 1' }).waitFor({ state: 'attached' });
  };
  const leave = async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  // By keyboard where the page has to scroll first.
  const press = async (name) => (await button(page, name)).press('Enter');
  const counted = (group, count) =>
    find(page, 'combobox', 'Groep').getByRole('option', { name: `${group} · ${count} van ` }).waitFor({ state: 'attached' });
  await open();
  await heading(page, 'Te weinig antwoorden').waitFor({ state: 'attached' });
  await waitForText(page, 'Nu ingevuld: minder dan 10');
  await waitForText(page, 'Samenstelling: te weinig antwoorden');
  await click(page, 'button', 'Voer een formulier in');
  for (const [group, mark] of [['Groep 1', '4 Mee eens'], ['Groep 2', '5 Helemaal mee eens']]) {
    await choose(page, 'Groep', group);
    for (let count = 1; count <= 5; count++) {
      await find(page, 'combobox', 'De samenstelling van onze groep is goed.').selectOption(mark);
      if (group === 'Groep 1' && count === 1) await click(page, 'button', 'Voeg formulier toe');
      else await press('Voeg formulier toe');
      await counted(group, count);
    }
  }
  const told = async () => {
    await heading(page, 'Zo kijken de groepen terug').waitFor({ state: 'attached' });
    await waitForText(page, '10 mensen uit 2 groepen hebben iets ingevuld. Gemiddelde van 1 (helemaal niet mee eens) tot 5 (helemaal mee eens).');
    await waitForText(page, 'Samenstelling: 4,5 van 5');
    await waitForText(page, 'Methode: te weinig antwoorden');
  };
  await told();
  // The toast stands above the dialog, and can be pressed there.
  const undoes = find(find(page, 'dialog', 'Evaluatie van Ronde 1'), 'button', 'Maak ongedaan');
  await undoes.waitFor({ state: 'attached' });
  await click(page, 'button', 'Maak ongedaan');
  await heading(page, 'Te weinig antwoorden').waitFor({ state: 'attached' });
  await undoes.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+y');
  await told();
  await leave();
  await page.keyboard.press('Control+z');
  await page.getByRole('region', { name: 'Ongedaan gemaakt: Bij groep 2 is een formulier ingevoerd' }).waitFor({ state: 'attached' });
  await open();
  await heading(page, 'Te weinig antwoorden').waitFor({ state: 'attached' });
  await leave();
  await page.keyboard.press('Control+y');
  await find(page, 'button', 'Maak ongedaan: Bij groep 2 is een formulier ingevoerd').waitFor({ state: 'attached' });
  await waitUntilKept(page);
  await page.reload();
  await heading(page, '28 van de 32 in orde').waitFor({ state: 'attached' });
  await open();
  await told();
  page.watched.check();
  await page.context().close();
});

test('everything there is to do is done by mouse, and stays done', async () => {
  const page = await newPage();
  await doEverything(page, (name) => click(page, 'button', name), async (role, name, value) => {
    await click(page, role, name);  // brings it into sight; the browser's own list and calendar are no pixels of ours
    await (role === 'combobox' ? find(page, role, name).selectOption(value) : find(page, role, name).fill(value));
  });
});

test('everything there is to do is done by keyboard alone, and stays done', async () => {
  const page = await newPage();
  const press = async (name) => {
    await button(page, name);
    await tabTo(page, new RegExp(`^button: ${name}$`));
    await page.keyboard.press('Enter');
  };
  await doEverything(page, press, async (role, name, value) => {
    const field = find(page, role, name);
    await field.waitFor({ state: 'attached' });
    for (let tries = 0; tries < 40 && !(await field.evaluate((one) => one === document.activeElement)); tries++) await page.keyboard.press('Tab');
    const [year, month, day] = value.split('-');
    await page.keyboard.type(role === 'combobox' ? value : `${day}${month}${year}`);
  });
});
