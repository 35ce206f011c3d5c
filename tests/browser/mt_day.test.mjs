// The MT-dag in a browser: a card filled on the wall, a measurement taken over, and Verantwoording on A4 paper.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  button, checkAccessible, find, newContext, openPage, pressByKey, startBrowser, startSample, startServer, waitForText, waitUntilKept,
} from './support/page.mjs';
import { holdPaper, joined, toPaper } from './support/paper.mjs';

let server, browser;
before(async () => {
  server = await startServer();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
});

async function openMtDay(isLarge = false) {
  const context = await newContext(browser, { locale: 'nl-NL', acceptDownloads: true });
  const page = await openPage(context, server.address);
  await startSample(page);
  if (isLarge) {
    await (await button(page, 'Gegevens')).press('Enter');
    await (await button(page, 'Groot voorbeeld')).press('Enter');
  }
  await (await button(page, 'MT-dag')).press('Enter');
  await waitForText(page, 'Groen & Buitenruimte');
  return page;
}

test('a card is filled on the wall with the keys, in the dark, and undone', async () => {
  const page = await openMtDay();
  await checkAccessible(page, 'the MT-dag');
  await (await button(page, 'Op het scherm')).press('Enter');
  await find(page, 'heading', 'Groen & Buitenruimte').waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowRight');
  await find(page, 'heading', 'Schoonmaak & Facilitair').waitFor({ state: 'attached' });
  await page.keyboard.press('d');
  await page.keyboard.press('3');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Elke kandidaat kiest zelf zijn werk');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Excellent \d+: Elke kandidaat kiest zelf zijn werk/ }).waitFor({ state: 'attached' });
  await checkAccessible(page, 'the MT-dag on the wall');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Schoonmaak & Facilitair, 3 van 3 ingevuld' }).waitFor({ state: 'attached' });
  await waitUntilKept(page);
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Schoonmaak & Facilitair, 2 van 3 ingevuld' }).waitFor({ state: 'attached' });
  page.watched.check();
  await page.context().close();
});

test('a name on a card is refused, and nothing changes', async () => {
  const page = await openMtDay();
  await (await button(page, 'Vul excellent in')).press('Enter');
  await page.getByRole('dialog').getByRole('textbox').fill('Mila Sterrenbos leidt op');
  await waitForText(page, /hier lijkt een naam te staan/);
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaar', exact: true }).press('Enter');
  await waitForText(page, /nooit over één persoon\. Haal de naam weg/);
  page.watched.check();
  await page.context().close();
});

test('what Driehoek counts is taken over in one press', async () => {
  const page = await openMtDay();
  await page.getByRole('button', { name: /^Open hoeken: Nog niet gemeten/ }).press('Enter');
  await waitForText(page, /^Driehoek telt \d+ % op /);
  await checkAccessible(page, 'an indicator');
  await page.getByRole('dialog').getByRole('button', { name: 'Neem over' }).press('Enter');
  await waitForText(page, /geteld door Driehoek/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Open hoeken: \d+ %, gemeten op/ }).waitFor({ state: 'attached' });
  await page.keyboard.press('l');
  await find(page, 'columnheader', 'Onderdeel').waitFor({ state: 'attached' });
  await checkAccessible(page, 'the list of cards');
  page.watched.check();
  await page.context().close();
});

async function printed(page, isLong) {
  await holdPaper(page);
  await pressByKey(page, 'button', 'Verantwoording');
  await find(page, 'dialog', 'Verantwoording').waitFor({ state: 'attached' });
  if (isLong) await pressByKey(page, 'button', 'Ook per onderdeel');
  await checkAccessible(page, 'the dialog of Verantwoording');
  await pressByKey(page, 'button', 'Druk af of maak een pdf');
  await page.locator('#print article').first().waitFor({ state: 'attached' });
  const told = await page.evaluate(() => {
    const print = document.getElementById('print');
    return {
      text: print.textContent,
      bare: [...print.querySelectorAll('table')].filter((table) => !table.querySelector('thead th') || !table.querySelector('tbody th')).length,
      unnamed: [...print.querySelectorAll('svg')].filter((svg) => !svg.getAttribute('aria-label')).length,
    };
  });
  return { ...told, ...await toPaper(page, isLong ? 'verantwoording-lang' : 'verantwoording') };
}

test('Verantwoording is one A4 page of text: three strands, totals, and what is not good yet', async () => {
  const page = await openMtDay(true);
  const { text, headings, bare, unnamed, pages } = await printed(page, false);
  assert.equal(pages.length, 1);
  assert.equal(headings[0], `H1 ${joined('Wat zijn de resultaten van het leiderschapsprogramma?')}`);
  for (const title of ['Opleiding en praktijkleren', '3-hoek en intervisie', 'Het managementteam (MT)', 'Wat is nog niet goed?'])
    assert.ok(headings.some((each) => each.startsWith('H2') && each.endsWith(joined(title))), title);
  assert.match(text, /\d+\u00A0% van de voorlieden is klaar met de opleiding\. \d+\u00A0% van de kandidaten en werknemers heeft precies 2 contactpersonen\./);
  assert.match(text, /15 van 21/);
  assert.match(text, /stand op \d+ \w+ \d{4}/);
  assert.match(text, /Bron: Driehoek.*Filter: alle onderdelen.*Bladzijde 1 van 1/s);
  assert.doesNotMatch(text, /\b[KW]-\d{2,3}\b/);
  assert.equal(bare, 0, 'every table has heads of columns and rows');
  assert.equal(unnamed, 0, 'every picture says what it shows');
  page.watched.check();
  await page.context().close();
});

test('the longer form has a page per unit table and one of cards, in a small organisation too', async () => {
  const page = await openMtDay();
  const { text, pages } = await printed(page, true);
  assert.equal(pages.length, 3);
  assert.match(text, /Per onderdeel/);
  assert.match(text, /Elke kandidaat weet zijn volgende stap/);
  assert.match(text, /te klein om te tonen/);
  page.watched.check();
  await page.context().close();
});
