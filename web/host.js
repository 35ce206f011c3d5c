// What the program may ask of the page (platform_web.cpp). Each request ends with exactly one reply, also when it fails.
import { within } from './patience.js';
import { printPages } from './print.js';
import { REQUESTS, STATUS, textOf, unpack } from './protocol.js';
import { makePassphrase } from './passphrase.js';
import { sealNames, unsealNames } from './vault.js';
import { createWakeLock } from './wake_lock.js';
import { leaveNothing } from './wipe.js';

const AFTER_LABEL = 6;  // of an opened document: whether this page writes it
const FETCH_WITHIN = 15000;  // ms

/**
 * @param {object} page  the page's parts
 * @param {(ticket: number, status: number, parts?: any[]) => void} page.reply
 * @param {(link: string, replace: boolean) => void} page.setLink
 * @param {(name: string) => Promise<Uint8Array>} page.fetchBytes  a file that lies beside the page's scripts
 */
export function createHost({ reply, publish, canvas, storage, sealed, wall, writers, files, composer, workbooks, letters, reload, setLink, fetchBytes }) {
  let unsaved = false;
  const setAwake = createWakeLock();
  const running = new Set();
  addEventListener('beforeunload', (event) => { if (unsaved) event.preventDefault(); });

  // For what touches a document that may not be the one on screen: never while another page writes it.
  async function alone(id, act) {
    const isMine = writers.holds(id);
    if (!isMine) writers.leave(id);  // what it knew may be old
    if (!isMine && !await writers.enter(id).settled) {
      writers.leave(id);
      return [STATUS.read_only];
    }
    const answer = await act(id);
    if (!isMine) writers.leave(id);
    return answer;
  }

  const answers = {
    // First who writes, then what is there: the program knows at once whether it may change anything.
    open_document: async ([asked, before]) => {
      let id = textOf(asked);
      if (!id) {
        const [status, parts] = await storage.newest();
        if (status !== STATUS.done) return [status];
        [id] = parts;
      }
      if (!id) return [STATUS.nothing_kept];
      await writers.enter(id).settled;
      const [status, parts] = await storage.open(id, textOf(before));
      if (status === STATUS.nothing_kept) writers.leave(id);
      else if (status === STATUS.done || status === STATUS.older_opened) parts.splice(AFTER_LABEL, 0, writers.holds(id) ? '1' : '');
      return [status, parts];
    },
    begin_document: async ([id]) => {
      await writers.enter(textOf(id)).settled;
      return [STATUS.done];
    },
    read_document: ([id]) => storage.open(textOf(id)),
    keep_document: async ([id, ...parts]) => {
      await writers.enter(textOf(id)).settled;
      return storage.keep(textOf(id), parts);
    },
    lay_aside: ([id, ...parts]) => storage.layAside(textOf(id), parts),
    describe_document: ([id, about]) => alone(textOf(id), (one) => storage.describe(one, about)),
    close_document: ([id]) => {
      writers.leave(textOf(id));
      return [STATUS.done];
    },
    list_documents: () => storage.list(),
    remove_document: ([id]) => alone(textOf(id), storage.remove),
    restore_document: ([id]) => alone(textOf(id), storage.restore),
    list_restore_points: ([id]) => storage.listPoints(textOf(id)),
    forget_points: ([id, before]) => alone(textOf(id), (one) => storage.forgetPoints(one, Number(textOf(before)))),
    add_to_log: ([id, month, lines]) => storage.addToLog(textOf(id), textOf(month), textOf(lines)),
    load_log: ([id]) => storage.loadLog(textOf(id)),
    drop_log: ([id, month]) => storage.dropLog(textOf(id), textOf(month)),
    open_restore_point: ([id, key]) => storage.openRestorePoint(textOf(id), textOf(key)),
    read_setting: ([name]) => storage.readSetting(textOf(name)),
    write_setting: ([name, value]) => storage.writeSetting(textOf(name), value),
    take_over_writing: async ([id]) => {
      const isOurs = await writers.enter(textOf(id)).takeOver();
      storage.reread(textOf(id));
      return [isOurs ? STATUS.done : STATUS.read_only];
    },
    save_file: ([name, type, bytes, id, how]) => files.save(textOf(name), textOf(type), bytes, textOf(id), textOf(how)),
    link_file: ([id]) => files.link(textOf(id)),
    seal_names: sealNames,
    unseal_names: unsealNames,
    keep_names: ([id, sealed]) => storage.writeNames(textOf(id), sealed),
    load_names: ([id]) => storage.readNames(textOf(id)),
    keep_sealed: ([id, text, isFresh]) => sealed.keep(textOf(id), text, isFresh.length > 0),
    load_sealed: ([id]) => sealed.load(textOf(id)),
    show_wall: async ([id, text]) => wall.show(textOf(id), text),
    ask_wall: async ([id]) => wall.ask(textOf(id)),
    wipe_everything: async () => {
      await sealed.wipe();
      const answer = await storage.wipe();
      if (answer[0] !== STATUS.done) return answer;
      setLink('', true);  // what it points at is gone
      await leaveNothing();
      return answer;
    },
    copy_text: (parts) => files.copy(parts),
    print_pages: async ([pages]) => {
      await printPages(textOf(pages));
      return [STATUS.done];
    },
    prepare_composer: () => composer.prepare(),
    compose: (parts) => composer.run(parts),
    stop_composing: () => composer.stop(),
    fetch_words: async ([code]) => [STATUS.done, [await within(FETCH_WITHIN, fetchBytes(`words/${textOf(code)}.txt`))]],
    read_workbook: (parts) => workbooks.read(parts),
    stop_reading: () => workbooks.stop(),
    device_secret: () => storage.secret(),
    offer_password: async () => {
      const list = textOf(await within(FETCH_WITHIN, fetchBytes('passphrase/nl.txt'))).split('\n').filter(Boolean);
      return [STATUS.done, [makePassphrase(list)]];
    },
    reload_page: () => {
      reload();
      return new Promise(() => {});
    },
  };

  async function answer(ticket, parts, name) {
    let status = STATUS.storage_failed, rest;
    try {
      [status, rest] = await answers[name](parts);
    } catch (error) {
      console.warn(`driehoek: ${name}:`, error);
    }
    reply(ticket, status, rest ?? []);
  }

  return {
    request(ticket, number, packed) {
      const answered = answer(ticket, unpack(packed), REQUESTS[number]);
      running.add(answered);
      answered.finally(() => running.delete(answered));
    },
    /** Everything that was asked has its reply. */
    answered: () => Promise.all(running),
    publish: (bytes) => publish(textOf(bytes)),
    setUnsaved: (value) => { unsaved = value; },
    isUnsaved: () => unsaved,
    setCursor: (cursor) => { canvas.style.cursor = cursor; },
    setScale: (scale) => { document.documentElement.style.setProperty('--scale', scale); },
    setTheme: (theme) => { document.documentElement.dataset.theme = theme; },
    setLink,
    setAwake,
    // Only after something that the user did; the browser says no to anything else, and nothing is lost by that.
    toggleFullScreen: () => {
      const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
      done?.catch(() => {});
    },
    // Idem. The same address, so the same document and place; a window of its own, to be dragged to another screen.
    openWindow: () => { open(location.href, '_blank', 'popup,noopener,width=1280,height=720'); },
    ...letters,
  };
}
