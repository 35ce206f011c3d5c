// Keeping as the user sees it: what the page says is kept is there again, whatever happens to page, browser or disk.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import path from 'node:path';
import { opens, sizes } from './support/large.mjs';
import {
  addPerson, click, find, killBrowserOf, lastDeed, openPage, ready, startKeptBrowser, startSample, startServer, status, temporaryFolder,
  waitForText, waitUntilKept,
} from './support/page.mjs';
import { damage } from './support/sources.mjs';

// A profile on disk, as every user has: there Chromium reads large values apart. Each test at an address of its own.
let server, context, folder;
before(async () => {
  folder = temporaryFolder();
  context = await startKeptBrowser(folder);
});
after(async () => {
  await context?.close();
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
beforeEach(async () => { server = await startServer(); });
afterEach(async () => {
  await Promise.all(context.pages().slice(1).map((page) => page.close()));
  server.close();
});

const open = (options) => openPage(context, server.address, options);
async function openWithSample(options) {
  const page = await open(options);
  await startSample(page);
  return page;
}

test('a reload brings everything back, with what can be undone', async () => {
  const page = await openWithSample();
  await addPerson(page, 'Noor Zandpad');
  await waitUntilKept(page);
  await page.reload();
  await ready(page);
  await lastDeed(page, 'Noor Zandpad').waitFor({ state: 'attached' });
  await click(page, 'button', 'Maak ongedaan: Noor Zandpad is toegevoegd');
  await find(page, 'button', 'Doe opnieuw: Noor Zandpad is toegevoegd').waitFor({ state: 'attached' });
  page.watched.check();
});

test('leaving at once after a change loses nothing', async () => {
  const page = await openWithSample();
  await addPerson(page, 'Net Op Tijd');
  await page.close();  // without the question: as when the browser is closed
  const again = await open();
  await lastDeed(again, 'Net Op Tijd').waitFor({ state: 'attached' });
  again.watched.check();
});

test('a second page only looks, until it takes over', async () => {
  const first = await openWithSample();
  const second = await open();
  await waitForText(second, 'Deze organisatie is ook open in een ander tabblad');
  await addPerson(first, 'Van Eerste');
  await click(second, 'button', 'Werk hier verder');
  await lastDeed(second, 'Van Eerste').waitFor({ state: 'attached' });
  await waitForText(first, 'Deze organisatie is ook open in een ander tabblad');
  await addPerson(second, 'Van Tweede');
  await waitUntilKept(second);
  first.watched.check();
  second.watched.check();
});

test('a page that could not keep its work holds on to it when another one wants to take over', async () => {
  const first = await openWithSample();
  const second = await open();
  await waitForText(second, 'Deze organisatie is ook open in een ander tabblad');
  await first.evaluate(() => {
    const { transaction } = IDBDatabase.prototype;
    globalThis.heal = () => { IDBDatabase.prototype.transaction = transaction; };
    IDBDatabase.prototype.transaction = () => { throw new DOMException('', 'UnknownError'); };
  });
  await addPerson(first, 'Niet Bewaard');
  await waitForText(first, 'Bewaren lukt nu niet');
  await click(second, 'button', 'Werk hier verder');
  await waitForText(second, /In het andere tabblad staat werk dat nog niet bewaard is/);
  await lastDeed(first, 'Niet Bewaard').waitFor({ state: 'attached' });
  await first.evaluate(() => globalThis.heal());
  await click(first, 'button', 'Probeer opnieuw');
  await waitUntilKept(first);
  await click(second, 'button', 'Werk hier verder');
  await lastDeed(second, 'Niet Bewaard').waitFor({ state: 'attached' });
});

test('what is told in a bar is told to a screen reader, once', async () => {
  await openWithSample();
  const second = await context.newPage();
  await second.addInitScript(() => {
    globalThis.said = [];
    addEventListener('DOMContentLoaded', () => {
      for (const id of ['polite', 'urgent']) {
        const region = document.getElementById(id);
        new MutationObserver(() => { if (region.textContent) globalThis.said.push(region.textContent); }).observe(region, { childList: true });
      }
    });
  });
  await second.goto(server.address);
  await waitForText(second, 'Deze organisatie is ook open in een ander tabblad');
  await second.waitForTimeout(1000);
  const told = (await second.evaluate(() => globalThis.said)).filter((each) => each.includes('Alleen lezen'));
  assert.equal(told.length, 1);
});

for (const [name, forbid] of [
  ['forbidden', () => { IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); }; }],
  ['silent', () => { IDBFactory.prototype.open = () => ({}); }],
]) {
  test(`storage that is ${name}: a page that works within two seconds, and says that nothing is kept`, async () => {
    const page = await context.newPage();
    await page.addInitScript(forbid);
    await page.goto(server.address);
    await ready(page);
    await waitForText(page, 'Er wordt niets bewaard op dit apparaat');
    const took = await page.evaluate(() => performance.now() - performance.getEntriesByName('first-frame')[0].startTime);
    assert.ok(took < 2500, `${took} ms after the first frame`);
    await click(page, 'button', 'Start met een voorbeeld');
    await waitForText(page, 'Er wordt niets bewaard op dit apparaat');
    const [download] = await Promise.all([page.waitForEvent('download'), click(page, 'button', 'Bewaar een bestand')]);
    assert.ok(fs.statSync(await download.path()).size > 10000);
    const [question] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
    assert.equal(question.type(), 'beforeunload');
    await question.accept();
  });
}

test('a picture that is lost for good: the page goes on as plain page, with what was not yet kept', async () => {
  const page = await openWithSample();
  await addPerson(page, 'Zonder Beeld');
  await page.evaluate(() => document.getElementById('canvas').getContext('webgl2').getExtension('WEBGL_lose_context').loseContext());
  await page.waitForFunction(() => document.body.classList.contains('plain'));
  await lastDeed(page, 'Zonder Beeld').waitFor({ state: 'visible' });
  await waitUntilKept(page);
  page.watched.check();
});

test('a version that cannot start says so, gives what was kept, and makes room for a good one', async () => {
  const shown = temporaryFolder();
  // The built page under another name, as a newer version of it would be.
  const become = (name, change = () => {}) => {
    const [build] = fs.readdirSync('dist').filter((one) => /^[0-9a-f]{12}$/.test(one));
    fs.rmSync(shown, { recursive: true });
    fs.cpSync('dist', shown, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
    fs.renameSync(path.join(shown, build), path.join(shown, name));
    for (const file of ['index.html', 'service_worker.js', 'manifest.webmanifest'].map((one) => path.join(shown, one))) {
      fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replaceAll(build, name));
    }
    change(path.join(shown, name));
  };
  become('aaaaaaaaaaaa');
  const { address, close } = await startServer(shown);
  try {
    const page = await openPage(context, address, { allow: [/driehoek:/, /Compile/] });
    await startSample(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    become('bbbbbbbbbbbb', (folder) => fs.truncateSync(path.join(folder, 'driehoek.wasm'), 5000));
    await page.reload();
    await ready(page);
    await waitForText(page, /Er is een nieuwe versie van Driehoek/);
    await click(page, 'button', 'Vernieuw');
    await page.getByRole('heading', { name: 'Driehoek kan niet starten' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'), page.getByRole('button', { name: 'Bewaar de laatst bewaarde stand als bestand' }).click(),
    ]);
    assert.match(fs.readFileSync(await download.path(), 'utf8'), /De Lindewaard/);
    become('cccccccccccc');
    await page.getByRole('button', { name: 'Laad Driehoek opnieuw' }).click();
    await find(page, 'heading', 'Kaart van 3-hoeken').waitFor({ state: 'attached' });
  } finally {
    close();
    fs.rmSync(shown, { recursive: true, force: true });
  }
});

for (const [name, start] of Object.entries(sizes)) {
  test(`kept and closed at once, it opens again: ${name}`, { timeout: 600000 }, async () => {
    const page = await open();
    await start(page);
    const title = await page.title();
    await page.close();
    for (let run = 0; run < 3; run++) assert.ok(await opens(context, server.address, title));
  });
}

test('a full disk: said, a file is offered, and it is kept as soon as there is room', async () => {
  const page = await open();
  const devtools = await context.newCDPSession(page);
  const origin = new URL(server.address).origin;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await click(page, 'button', 'Start met een voorbeeld');
  await waitForText(page, 'Er is geen ruimte meer om te bewaren');
  const [download] = await Promise.all([page.waitForEvent('download'), click(page, 'button', 'Bewaar een bestand')]);
  assert.ok(fs.statSync(await download.path()).size > 10000);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await click(page, 'button', 'Probeer opnieuw');
  await waitUntilKept(page);
  page.watched.check();
});

test('a damaged state: the one before opens, the user is told, and can save the damaged one', async () => {
  const page = await openWithSample();
  await addPerson(page, 'Heel');
  await waitUntilKept(page);
  await addPerson(page, 'Stuk');
  await waitUntilKept(page);
  await damage(page, -1);
  await page.reload();
  await ready(page);
  await waitForText(page, 'De laatste versie was beschadigd');
  const [download] = await Promise.all([page.waitForEvent('download'), click(page, 'button', 'Bewaar de beschadigde versie')]);
  assert.ok(fs.statSync(await download.path()).size > 0);
  page.watched.check();
});

test('while something is not yet kept, the browser asks before it closes the page', async () => {
  const page = await open();
  await page.evaluate(() => { IDBDatabase.prototype.transaction = () => { throw new DOMException('', 'UnknownError'); }; });
  await click(page, 'button', 'Start met een voorbeeld');
  await waitForText(page, 'Bewaren lukt nu niet');
  const [question] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
  assert.equal(question.type(), 'beforeunload');
  await question.accept();
});

// Every call of the program goes through `wrap(call, given)`.
const wrapProgram = (wrap) => context.addInitScript(`{
  const wrap = ${wrap};
  const real = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...rest) => {
    const instance = await real(...rest);
    const exports = Object.fromEntries(Object.entries(instance.exports).map(([name, one]) => [
      name, typeof one === 'function' ? (...given) => wrap(one, given) : one]));
    return { exports };
  };
}`);

// Something was kept; then the pointer moves, and the program stops.
async function stops(page) {
  await addPerson(page, 'Voor De Fout');
  await waitUntilKept(page);
  await page.evaluate(() => { globalThis.failNow = true; });
  await page.mouse.move(300, 300);
  await page.getByRole('heading', { name: 'Driehoek is gestopt door een fout' }).waitFor();
  await page.getByRole('heading', { name: 'Driehoek stopped because of an error' }).waitFor();
  for (const name of ['Bewaar wat op het scherm stond als bestand', 'Bewaar de laatst bewaarde stand als bestand']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    assert.match(fs.readFileSync(await download.path(), 'utf8'), /Voor De Fout/);
  }
  await page.getByRole('button', { name: 'Laad Driehoek opnieuw' }).click();
  await lastDeed(page, 'Voor De Fout').waitFor({ state: 'attached' });
}

test('an error in the program: the page says what happened and gives the work back', async () => {
  await wrapProgram((call, given) => {
    if (!globalThis.failNow) return call(...given);
    globalThis.failNow = false;
    throw new WebAssembly.RuntimeError('unreachable');
  });
  await stops(await openWithSample({ allow: [/unreachable/] }));
});

test('what Dear ImGui asserts holds in the page that users get, and ends there too', async () => {
  await wrapProgram((call, given) => {
    if (given.length === 1 && given[0] === true) globalThis.startAgain ??= call;  // driehoek_start(true)
    if (!globalThis.failNow) return call(...given);
    globalThis.failNow = false;
    return globalThis.startAgain(true);  // a second set-up of its backend
  });
  const page = await openWithSample({ allow: [/Assertion failed/] });
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  await stops(page);
  assert.match(said.join('\n'), /Assertion failed.*Already initialized a renderer backend/);
});

// Twenty times, in four sizes: storage.test.mjs for the storage alone, bench/opening.mjs for the whole page.
test('the browser killed right after "Bewaard", five times: nothing is lost', { timeout: 300000 }, async () => {
  const folder = temporaryFolder();
  const { address, close } = await startServer(undefined);
  try {
    for (let round = 0; round <= 5; round++) {
      const kept = await startKeptBrowser(folder);
      const page = await openPage(kept, address);
      if (round === 0) await startSample(page);
      else await lastDeed(page, `Ronde ${round - 1}`).waitFor({ state: 'attached' });
      await addPerson(page, `Ronde ${round}`);
      await waitUntilKept(page);
      killBrowserOf(folder);
      await kept.close().catch(() => {});
    }
  } finally {
    close();
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
