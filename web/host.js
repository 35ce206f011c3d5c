// What the program may ask of the page (platform_web.cpp). Each request ends with exactly one reply, also when it fails.
import { REQUESTS, STATUS, textOf, unpack } from './protocol.js';
import { saveFile } from './files.js';
import { sealNames, unsealNames } from './vault.js';

/**
 * @param {object} page  the page's parts
 * @param {(ticket: number, status: number, parts?: any[]) => void} page.reply
 */
export function createHost({ reply, publish, canvas, storage, writer, files, reload }) {
  let unsaved = false;
  addEventListener('beforeunload', (event) => { if (unsaved) event.preventDefault(); });

  const answers = {
    // First who writes, then what is there: the program knows at once whether it may change anything.
    open_document: async () => {
      await writer.settled;
      return storage.open();
    },
    keep_document: (parts) => storage.keep(parts),
    list_restore_points: () => storage.listPoints(),
    open_restore_point: (parts) => storage.openRestorePoint(parts),
    read_setting: ([name]) => storage.read('meta', 'setting:' + textOf(name)),
    write_setting: ([name, value]) => storage.write('meta', 'setting:' + textOf(name), value),
    take_over_writing: async () => {
      await writer.takeOver();
      storage.reread();
      return [STATUS.done];
    },
    save_file: ([name, type, bytes]) => {
      saveFile(textOf(name), textOf(type), bytes);
      return [STATUS.done];
    },
    seal_names: sealNames,
    unseal_names: unsealNames,
    keep_names: ([sealed]) => storage.write('names', 'list', sealed),
    load_names: () => storage.read('names', 'list'),
    wipe_everything: async () => {
      const answer = await storage.wipe();
      writer.tellWiped();
      return answer;
    },
    copy_text: (parts) => files.copy(parts),
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
    request: (ticket, number, packed) => { answer(ticket, unpack(packed), REQUESTS[number]); },
    publish: (bytes) => publish(textOf(bytes)),
    setUnsaved: (value) => { unsaved = value; },
    setCursor: (cursor) => { canvas.style.cursor = cursor; },
    setScale: (scale) => { document.documentElement.style.setProperty('--scale', scale); },
    setTheme: (theme) => { document.documentElement.dataset.theme = theme; },
  };
}
