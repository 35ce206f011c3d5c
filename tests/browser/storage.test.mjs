// web/storage.js, snapshots.js and writer.js by themselves, in a real browser: nothing that was told to be kept is ever lost.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { killBrowserOf, startBrowser, startKeptBrowser, temporaryFolder } from './support/page.mjs';
import { damage, lose, loseIndex, openStorage, serveSources, wire } from './support/sources.mjs';

// A private context keeps everything in memory; on disk, where every user's lies, Chromium reads large values apart.
const profiles = [
  ['in a private context', async () => {
    const browser = await startBrowser();
    return { close: () => browser.close(), newContext: () => browser.newContext(), leave: (context) => context.close() };
  }],
  ['in a profile on disk', async () => {
    const folder = temporaryFolder();
    const kept = await startKeptBrowser(folder);
    return {
      async close() {
        await kept.close();
        fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      },
      newContext: () => kept,
      leave: (context) => Promise.all(context.pages().slice(1).map((page) => page.close())),  // without any it would end
    };
  }],
];

for (const [where, start] of profiles) describe(where, () => {
  let profile, server, context;
  before(async () => { profile = await start(); });
  after(() => profile?.close());
  // Each test at an address of its own, so that it finds nothing kept.
  beforeEach(async () => { server = await serveSources(); context = await profile.newContext(); });
  afterEach(async () => { await profile.leave(context); server.close(); });

  const opened = (script) => openStorage(context, server.address, script);

  describe('keeping', () => {
    test('what was kept is there again on the next page, with its history', async () => {
      const page = await opened();
      assert.deepEqual(await page.evaluate(() => open()), ['nothing_kept']);
      assert.deepEqual(await page.evaluate(() => keep('één', { history: 'h1', revision: '7', label: 'Voor het inlezen' })), ['done']);
      await page.close();
      const next = await opened();
      assert.deepEqual(await next.evaluate(() => open()), ['done', 'één', 'h1', '7', 'Voor het inlezen']);
    });

    test('a large state comes back byte for byte', async () => {
      const page = await opened();
      const length = await page.evaluate(async () => {
        const text = Array.from({ length: 30000 }, (_, at) => `{"code":"K-${at}","unit":"${at % 97}"}`).join('\n');
        await keep(text);
        return (await open())[1] === text && text.length;
      });
      assert.ok(length > 500000);
    });

    test('the order of keeping decides which is newest, not how long packing took', async () => {
      const page = await opened();
      const newest = await page.evaluate(async () => {
        await Promise.all([keep('a'.repeat(5e6)), keep('b')]);
        return (await open())[1];
      });
      assert.equal(newest, 'b');
    });

    test('a page that hides keeps at once, without packing', async () => {
      const page = await opened();
      await page.evaluate(async () => {
        await keep('before');
        const kept = keep('while it hides'.repeat(10000));
        storage.hurry();
        await kept;
      });
      assert.match((await page.evaluate(() => open()))[1], /^while it hides/);
    });

    test('a state kept in pagehide survives leaving the page', async () => {
      const page = await opened();
      await page.evaluate(async () => {
        await keep('before');
        addEventListener('pagehide', () => { storage.hurry(); keep('last words'.repeat(100000)); });
      });
      await page.goto('about:blank');
      await page.close();
      assert.match((await (await opened()).evaluate(() => open()))[1], /^last words/);
    });

    test('settings and the sealed name list stay apart from the document', async () => {
      const page = await opened();
      assert.deepEqual(await page.evaluate(() => told(storage.readSetting('theme'))), ['nothing_kept']);
      await page.evaluate(() => storage.writeSetting('theme', protocol.bytesOf('dark')));
      await page.evaluate(() => storage.writeNames('main', protocol.bytesOf('sealed')));
      await page.reload();
      const again = await opened();
      assert.deepEqual(await again.evaluate(() => told(storage.readSetting('theme'))), ['done', 'dark']);
      assert.deepEqual(await again.evaluate(() => told(storage.readNames('main'))), ['done', 'sealed']);
      assert.deepEqual(await again.evaluate(() => told(storage.readNames('other'))), ['nothing_kept']);
      await again.evaluate(() => storage.writeNames('main', protocol.bytesOf('')));
      assert.deepEqual(await again.evaluate(() => told(storage.readNames('main'))), ['nothing_kept']);
    });

    test('wiping leaves no database, tells the other pages, and nothing is written after it', async () => {
      const page = await opened();
      await page.evaluate(() => keep('secret'));
      const other = await opened();
      await page.evaluate(() => storage.wipe());
      await other.waitForFunction(() => events.includes('wiped'));
      assert.deepEqual(await page.evaluate(() => open()), ['nothing_kept']);
      for (const one of [page, other]) assert.notEqual((await one.evaluate(() => keep('late', { id: 'late' })))[0], 'done');
      assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
    });

    test('who only looks makes no database', async () => {
      const page = await opened();
      assert.deepEqual(await page.evaluate(async () => [await open(), await list(), await told(storage.newest())]), [['nothing_kept'], [], ['done', '']]);
      assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
      const both = await page.evaluate(async () => { const reading = open(); return [await keep('one'), await reading]; });
      assert.equal(both[0][0], 'done');
      assert.equal((await page.evaluate(() => open()))[1], 'one');
    });
  });

  describe('several documents', () => {
    test('each has its own states and restore points; the one changed last comes first', async () => {
      const page = await opened();
      await page.evaluate(async () => {
        await keep('first', { about: 'First' });
        await keep('other one', { id: 'b', about: 'Other' });
        await keep('other two', { id: 'b', about: 'Other' });
      });
      assert.deepEqual(await page.evaluate(() => list()), [['b', 'Other', '0'], ['main', 'First', '0']]);
      assert.deepEqual(await page.evaluate(() => told(storage.newest())), ['done', 'b']);
      assert.equal((await page.evaluate(() => open()))[1], 'first');
      assert.equal((await page.evaluate(() => points('b'))).length, 1 + 2 * 3);
      assert.equal((await page.evaluate(() => points())).length, 1 + 3);
      await page.evaluate(() => storage.describe('b', protocol.bytesOf('Renamed')));
      assert.deepEqual(await page.evaluate(() => list()), [['b', 'Renamed', '0'], ['main', 'First', '0']]);
      assert.equal((await page.evaluate(() => open('b')))[1], 'other two');
    });

    test('removed is out of sight and comes back whole; after a day it is gone', async () => {
      const page = await opened();
      await page.evaluate(async () => {
        await keep('stays');
        await keep('slip', { id: 'b', about: 'Slip' });
        await storage.writeNames('b', protocol.bytesOf('sealed'));
        await storage.remove('b');
      });
      assert.deepEqual(await page.evaluate(() => open('b')), ['nothing_kept']);
      assert.deepEqual(await page.evaluate(() => told(storage.newest())), ['done', 'main']);
      assert.deepEqual(await page.evaluate(() => list()), [['b', 'Slip', '1'], ['main', '', '0']]);
      await page.evaluate(() => storage.restore('b'));
      assert.equal((await page.evaluate(() => open('b')))[1], 'slip');
      assert.deepEqual(await page.evaluate(() => told(storage.readNames('b'))), ['done', 'sealed']);
      await page.evaluate(() => storage.remove('b'));
      const next = await context.newPage();
      await next.goto(server.address);
      await next.evaluate(() => { const now = Date.now; Date.now = () => now() + 25 * 3600e3; });
      await wire(next);
      assert.equal((await next.evaluate(() => list())).length, 2);  // the page that writes it keeps it from going
      await next.evaluate(() => { globalThis.writesOthers = false; });
      assert.deepEqual(await next.evaluate(() => list()), [['main', '', '0']]);
      assert.deepEqual(await next.evaluate(() => told(storage.readNames('b'))), ['nothing_kept']);
    });

    test('two pages write two documents side by side, and hear that the list changed', async () => {
      const [first, second] = [await opened(), await opened()];
      assert.deepEqual(await first.evaluate(() => keep('by the first', { about: 'One' })), ['done']);
      assert.deepEqual(await second.evaluate(() => keep('by the second', { id: 'b', about: 'Two' })), ['done']);
      await first.waitForFunction(() => events.includes('list'));
      assert.deepEqual(await first.evaluate(() => keep('again', { about: 'One' })), ['done']);
      assert.deepEqual((await second.evaluate(() => list())).map(([id]) => id).sort(), ['b', 'main']);
      assert.equal((await second.evaluate(() => open()))[1], 'again');
    });
  });

  describe('damage', () => {
    test('a damaged snapshot: the one before opens, and the damaged bytes are handed over', async () => {
      const page = await opened();
      await page.evaluate(async () => { await keep('older', { revision: '1' }); await keep('newer', { history: 'h', revision: '2' }); });
      await damage(page, -1);
      const [status, text, history, revision, , raw] = await page.evaluate(() => open());
      assert.deepEqual([status, text, history, revision], ['older_opened', 'older', '', '1']);
      assert.ok(raw.length > 0);
    });

    test('all damaged: said so, nothing deleted, and keeping goes on', async () => {
      const page = await opened();
      await page.evaluate(() => keep('only'));
      await damage(page, -1);
      assert.equal((await page.evaluate(() => open()))[0], 'is_damaged');
      assert.deepEqual(await page.evaluate(() => keep('new')), ['done']);
      assert.equal((await page.evaluate(() => open()))[1], 'new');
      assert.equal((await page.evaluate(() => points())).length, 1 + 2 * 3);
    });

    test('a lost index costs what could be undone, never a snapshot or its name', async () => {
      const page = await opened();
      await page.evaluate(async () => {
        await keep('one', { label: 'Voor het voorstel' });
        await keep('two');
      });
      await loseIndex(page, 'main');
      await page.evaluate(() => storage.reread('main'));
      assert.equal((await page.evaluate(() => open()))[1], 'two');
      assert.equal((await page.evaluate(() => points())).at(-1), 'Voor het voorstel');
      assert.deepEqual(await page.evaluate(() => keep('three')), ['done']);
      assert.equal((await page.evaluate(() => open()))[1], 'three');
    });
  });

  describe('what is missing', () => {
    test('the newest snapshot: the one before opens, and it is told', async () => {
      const page = await opened();
      await page.evaluate(async () => { await keep('older', { revision: '1' }); await keep('newer', { revision: '2' }); });
      await lose(page, -1);
      await page.evaluate(() => storage.reread('main'));
      assert.deepEqual(await page.evaluate(() => open()), ['older_opened', 'older', '', '1', '', '']);
      await page.evaluate(() => keep('newest'));
      assert.deepEqual((await page.evaluate(() => open())).slice(0, 2), ['done', 'newest']);
    });

    test('every snapshot: told, and not taken for a page on which nothing was kept', async () => {
      const page = await opened();
      await page.evaluate(() => keep('only', { about: 'Only' }));
      await lose(page, -1);
      await page.evaluate(() => storage.reread('main'));
      assert.deepEqual(await page.evaluate(() => told(storage.newest())), ['done', 'main']);
      assert.equal((await page.evaluate(() => open()))[0], 'is_damaged');
    });

    test('the one before a state that the program cannot read, as far as there are', async () => {
      const page = await opened();
      await page.evaluate(async () => { await keep('one'); await keep('two'); await keep('three'); });
      const before = (key) => page.evaluate((at) => open('main', at), key);
      assert.equal((await before('3'))[1], 'two');
      assert.equal((await before('2'))[1], 'one');
      assert.deepEqual(await before('1'), ['nothing_kept']);
    });
  });

  describe('restore points', () => {
    test('are listed newest first and open', async () => {
      const page = await opened();
      await page.evaluate(async () => { await keep('one', { label: 'Voor het voorstel' }); await keep('two'); });
      const [status, ...list] = await page.evaluate(() => points());
      assert.equal(status, 'done');
      assert.equal(list[2], '');
      assert.equal(list[5], 'Voor het voorstel');
      assert.deepEqual(await page.evaluate((key) => openPoint(key), list[3]), ['done', 'one']);
      assert.deepEqual(await page.evaluate(() => openPoint('999')), ['nothing_kept']);
    });

    test('the last twenty stay, then one an hour, one a day, and thirty that have a name', async () => {
      const page = await opened();
      const sizes = await page.evaluate(async () => {
        const { pointsToDrop } = await import('./snapshots.js');
        const run = (count, minutes, labelled = () => false) => {
          let kept = [];
          for (let at = 1; at <= count; at++) {
            kept.push({ sequence: at, changed: at * minutes * 60e3, label: labelled(at) ? 'naam' : '' });
            const dropped = pointsToDrop(kept);
            kept = kept.filter((one) => !dropped.includes(one));
          }
          return kept;
        };
        const jumps = run(300, 0).map((one) => one.sequence);
        return {
          minutes: run(15, 1).length,
          hour: run(60, 1).length,
          day: run(24 * 60, 1).length,
          year: run(365 * 24, 60).length,
          named: run(3000, 60, (at) => at % 10 === 0).filter((one) => one.label).length,
          newest: run(1000, 7).at(-1).sequence,
          clockStandsStill: [jumps.length, jumps.at(-1)],
        };
      });
      assert.equal(sizes.minutes, 15);
      assert.ok(sizes.hour >= 20 && sizes.hour <= 22, `${sizes.hour}`);
      assert.ok(sizes.day >= 40 && sizes.day <= 46, `${sizes.day}`);
      assert.ok(sizes.year >= 50 && sizes.year <= 74, `${sizes.year}`);
      assert.ok(sizes.named >= 30 && sizes.named <= 60, `${sizes.named}`);
      assert.equal(sizes.newest, 1000);
      assert.deepEqual(sizes.clockStandsStill, [20, 300]);
    });

    test('trimming happens with the keeping itself', async () => {
      const page = await opened();
      await page.evaluate(async () => { for (let at = 1; at <= 30; at++) await keep(`state ${at}`); });
      const list = await page.evaluate(() => points());
      assert.ok((list.length - 1) / 3 <= 22);
      assert.equal((await page.evaluate(() => open()))[1], 'state 30');
    });
  });

  describe('when the machine fails', () => {
    test('a full disk: said so, the last kept state stays, and it works again with room', async () => {
      const page = await opened();
      const devtools = await context.newCDPSession(page);
      const origin = new URL(server.address).origin;
      // Before the first write: Chromium remembers for a while how much room there was.
      await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2e6 });
      await page.evaluate(() => keep('safe'));
      const noise = () => page.evaluate(() => {
        const bytes = new Uint8Array(3e6);
        for (let at = 0; at < bytes.length; at += 60000) crypto.getRandomValues(bytes.subarray(at, at + 60000));
        return told(storage.keep('main', [protocol.bytesOf(''), bytes, protocol.bytesOf(''), protocol.bytesOf('2'), protocol.bytesOf('')]));
      });
      assert.deepEqual(await noise(), ['storage_full']);
      assert.deepEqual(await page.evaluate(() => open()), ['done', 'safe', '', '1', '']);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin });
      assert.deepEqual(await noise(), ['done']);
    });

    test('a lost connection is opened again, once, without a word', async () => {
      const page = await opened();
      await page.evaluate(() => keep('one'));
      const answer = await page.evaluate(async () => {
        const real = IDBDatabase.prototype.transaction;
        let failures = 1;
        IDBDatabase.prototype.transaction = function (...rest) {
          if (failures-- > 0) throw new DOMException('The database connection is closing.', 'InvalidStateError');
          return real.apply(this, rest);
        };
        const kept = await keep('two');
        failures = 100;
        return [kept, await keep('three')];
      });
      assert.deepEqual(answer[0], ['done']);
      assert.deepEqual(answer[1], ['storage_failed']);
    });

    test('the browser closes the database: the next state is kept', async () => {
      const page = await opened();
      await page.evaluate(() => keep('one'));
      const devtools = await context.newCDPSession(page);
      await devtools.send('Storage.clearDataForOrigin', { origin: new URL(server.address).origin, storageTypes: 'indexeddb' });
      assert.deepEqual(await page.evaluate(() => keep('two')), ['done']);
      assert.equal((await page.evaluate(() => open()))[1], 'two');
    });

    test('no IndexedDB at all is a failure with words, not an exception', async () => {
      const page = await opened(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
      assert.deepEqual(await page.evaluate(() => open()), ['storage_is_absent']);
      assert.deepEqual(await page.evaluate(() => keep('x')), ['storage_is_absent']);
    });

    test('storage that is forbidden is a failure with words', async () => {
      const page = await opened(() => { IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); }; });
      assert.deepEqual(await page.evaluate(() => open()), ['storage_is_absent']);
      assert.deepEqual(await page.evaluate(() => keep('x')), ['storage_is_absent']);
    });

    test('a database that does not answer: told within two seconds, at once from then on; and when it answers after all', async () => {
      const page = await opened(() => {
        const real = IDBFactory.prototype.open;
        IDBFactory.prototype.open = function (...rest) {
          const late = {};
          const answer = () => {
            const request = real.apply(this, rest);
            for (const name of ['result', 'error', 'transaction']) Object.defineProperty(late, name, { get: () => request[name] });
            for (const name of ['onsuccess', 'onerror', 'onupgradeneeded']) request[name] = (event) => late[name]?.(event);
          };
          if (globalThis.answersNow) answer();
          else globalThis.answer = () => { globalThis.answersNow = true; answer(); };
          return late;
        };
      });
      const [first, took] = await page.evaluate(async () => {
        const began = performance.now();
        return [await keep('x'), performance.now() - began];
      });
      assert.deepEqual(first, ['storage_is_absent']);
      assert.ok(took < 2000, `${took} ms`);
      const again = await page.evaluate(async () => {
        const began = performance.now();
        await open();
        return performance.now() - began;
      });
      assert.ok(again < 500, `${again} ms`);
      await page.evaluate(() => globalThis.answer());
      await page.waitForFunction(() => events.includes('answers'));
      assert.deepEqual((await page.evaluate(() => keep('kept')))[0], 'done');
      assert.equal((await page.evaluate(() => open()))[1], 'kept');
    });

    test('a request that never ends is a failure too', async () => {
      const page = await opened(() => {
        const real = setTimeout;
        globalThis.setTimeout = (act, milliseconds, ...rest) => real(act, milliseconds === 30000 ? 300 : milliseconds, ...rest);
      });
      await page.evaluate(() => keep('one'));
      const answers = await page.evaluate(async () => {
        const { get } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.get = () => ({});
        const silent = await open();
        IDBObjectStore.prototype.get = get;
        return [silent, await open()];
      });
      assert.deepEqual(answers[0], ['storage_failed']);
      assert.equal(answers[1][1], 'one');
    });

    test('a newer page wants the database: this one keeps, lets go and says so', async () => {
      const page = await opened();
      await page.evaluate(() => keep('one'));
      const version = await page.evaluate(() => new Promise((resolve) => {
        const request = indexedDB.open('driehoek', 2);
        request.onsuccess = () => { resolve(request.result.version); request.result.close(); };
      }));
      assert.equal(version, 2);
      assert.deepEqual(await page.evaluate(() => events), ['flush', 'replaced']);
      assert.deepEqual(await page.evaluate(() => open()), ['storage_is_newer']);  // older code never writes a newer database
    });
  });

  describe('one page writes', () => {
    const holds = (page) => page.evaluate(() => writer.holds());

    test('a second page reads only, and says so when it would keep', async () => {
      const [first, second] = [await opened(), await opened()];
      assert.deepEqual([await holds(first), await holds(second)], [true, false]);
      assert.deepEqual(await second.evaluate(() => keep('x')), ['read_only']);
    });

    test('taking over: the writer keeps first, then lets go; both know', async () => {
      const [first, second] = [await opened(), await opened()];
      await first.evaluate(() => keep('by the first'));
      await second.evaluate(async () => { await open(); await writer.takeOver(); storage.reread('main'); });
      assert.deepEqual([await holds(first), await holds(second)], [false, true]);
      assert.deepEqual(await first.evaluate(() => events), ['flush', 'lost']);
      assert.equal((await second.evaluate(() => open()))[1], 'by the first');
      assert.deepEqual(await second.evaluate(() => keep('by the second')), ['done']);
      assert.deepEqual(await first.evaluate(() => keep('x')), ['read_only']);
      await first.evaluate(() => writer.takeOver());
      assert.deepEqual([await holds(first), await holds(second)], [true, false]);
    });

    test('a writer that does not answer loses the lock after a few seconds', async () => {
      const [first, second] = [await opened(), await opened()];
      await first.evaluate(() => { BroadcastChannel.prototype.postMessage = () => {}; });
      await first.evaluate(() => { globalThis.stuck = new Promise(() => {}); storage.idle = () => stuck; });
      await second.evaluate(() => writer.takeOver());
      assert.deepEqual([await holds(first), await holds(second)], [false, true]);
      assert.ok((await first.evaluate(() => events)).includes('lost'));
    });

    test('a writer that could not keep everything holds on, and who asked hears it', async () => {
      const [first, second] = [await opened(), await opened()];
      await first.evaluate(() => { globalThis.keepsAll = false; });
      assert.equal(await second.evaluate(() => writer.takeOver()), false);
      assert.deepEqual([await holds(first), await holds(second)], [true, false]);
      assert.deepEqual(await first.evaluate(() => keep('still here')), ['done']);
      await first.evaluate(() => { globalThis.keepsAll = true; });
      assert.equal(await second.evaluate(() => writer.takeOver()), true);
    });

    test('what a page had when it was taken over lies as a restore point, under what came after', async () => {
      const [first, second] = [await opened(), await opened()];
      await first.evaluate(() => keep('base'));
      await second.evaluate(async () => { await open(); await writer.takeOver(); });
      await second.evaluate(() => keep('second'));
      assert.deepEqual(await first.evaluate(() => told(
        storage.layAside('main', ['', 'unkept', '', '7', 'aside'].map(protocol.bytesOf)))), ['done']);
      assert.deepEqual(await second.evaluate(() => keep('third')), ['done']);
      assert.equal((await second.evaluate(() => open()))[1], 'third');
      const [, ...list] = await second.evaluate(() => points());
      const at = list.indexOf('aside');
      assert.deepEqual(await second.evaluate((key) => openPoint(key), list[at - 2]), ['done', 'unkept']);
    });

    test('a reader hears what is kept, and when the writer is gone; not when it is loaded again', async () => {
      const [first, second] = [await opened(), await opened()];
      await first.evaluate(() => keep('one'));
      await second.waitForFunction(() => events.includes('kept main'));
      await first.reload();
      await wire(first);
      assert.equal(await holds(first), true);
      await second.waitForTimeout(5000);
      assert.ok(!(await second.evaluate(() => events)).includes('gone'));
      await first.close();
      await second.waitForFunction(() => events.includes('gone'));
      const third = await opened();
      assert.equal(await holds(third), true);
      await second.waitForFunction(() => events.includes('lost'));
    });

    test('the writer comes back as the writer after a reload', async () => {
      const page = await opened();
      for (let times = 0; times < 5; times++) {
        await page.reload();
        await wire(page);
        assert.equal(await holds(page), true);
      }
    });

    test('without Web Locks both write, and both states stay', async () => {
      const withoutLocks = () => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
      const [first, second] = [await opened(withoutLocks), await opened(withoutLocks)];
      await first.evaluate(() => keep('base'));
      await second.evaluate(() => open());
      assert.deepEqual(await first.evaluate(() => keep('first')), ['done']);
      assert.deepEqual(await second.evaluate(() => keep('second')), ['done']);
      const [, ...list] = await second.evaluate(() => points());
      assert.equal(list.length, 9);
      assert.equal((await second.evaluate(() => open()))[1], 'second');
      assert.deepEqual(await second.evaluate((key) => openPoint(key), list[3]), ['done', 'first']);
    });
  });
});

// About as large as what is kept of the sample, of an organisation of full size, and of one ten times as large.
const sizes = { sample: 4e4, 'just over 64 KiB': 7e4, full: 1.5e6, 'ten times': 1.5e7 };

test('kept, closed at once and killed, twenty times in four sizes: never anything lost', { timeout: 600000 }, async () => {
  const folder = temporaryFolder();
  const server = await serveSources();
  try {
    for (let round = 0; round <= 20; round++) {
      const kept = await startKeptBrowser(folder);
      const page = await openStorage(kept, server.address);
      const found = await page.evaluate(async ([before, now, lengths]) => {
        const text = (round, length) => {
          let state = `round ${round}`;
          for (let at = 0; state.length < length; at++) state += `,{"code":"K-${at}","is":"${Math.imul(at + round, 2654435761) >>> 0}"}`;
          return state;
        };
        const ids = Object.keys(lengths);
        const states = await Promise.all(ids.map(async (id) => {
          const [status, state, history] = await open(id);
          return before < 0 ? status : status === 'done' && state === text(before, lengths[id]) && history === state;
        }));
        const answers = await Promise.all(ids.map((id) => {
          const state = text(now, lengths[id]);
          return keep(state, { id, history: state });
        }));
        return { states, answers: answers.flat() };
      }, [round - 1, round, sizes]);
      await page.close();
      await killBrowserOf(folder);
      await kept.close().catch(() => {});
      assert.deepEqual(found.states, Object.keys(sizes).map(() => (round === 0 ? 'nothing_kept' : true)), `round ${round}`);
      assert.deepEqual(found.answers, Object.keys(sizes).map(() => 'done'));
    }
  } finally {
    server.close();
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
