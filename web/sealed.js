// Texts that must not be found on the disk afterwards, because browsers keep old bytes of what was deleted: encrypted, each with
// a key that lies beside it, cannot be taken out of the browser, and is thrown away with it. Not a secret for who uses the page.
import { createDatabase } from './database.js';
import { STATUS, textOf } from './protocol.js';

const STORES = ['sealed', 'keys'];
const CIPHER = 'AES-GCM';

export function createSealed() {
  const database = createDatabase(async () => {}, () => {}, () => {}, { called: 'driehoek-sealed', stores: STORES });
  let writing = Promise.resolve();  // one after the other: a later text never lies below an earlier one

  const get = (store, id) => database.read([store], (stores) => stores(store).get(id));
  const makeKey = () => crypto.subtle.generateKey({ name: CIPHER, length: 256 }, false, ['encrypt', 'decrypt']);

  async function keep(id, text, isFresh) {
    const key = (!isFresh && await get('keys', id)) || await makeKey();
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const data = new Uint8Array(await crypto.subtle.encrypt({ name: CIPHER, iv }, key, text));
    await database.write(STORES, (stores) => {
      stores('keys').put(key, id);
      stores('sealed').put({ iv, data }, id);
    });
  }

  const forget = (id) => database.write(STORES, (stores) => {
    for (const store of STORES) stores(store).delete(id);
  });

  // Who has nothing here makes no database.
  const isThere = async (id) => Boolean(await get('keys', id));

  const inTurn = (act) => {
    const done = writing.then(act);
    writing = done.catch(() => {});
    return done;
  };

  return {
    /** An empty text throws it away, and its key. @returns {Promise<[number]>} */
    async keep(id, text, isFresh) {
      await inTurn(async () => {
        if (text.length) return keep(id, text, isFresh);
        return await isThere(id) ? forget(id) : undefined;
      });
      return [STATUS.done];
    },
    /** @returns {Promise<[number, string[]?]>} */
    async load(id) {
      const [key, sealed] = [await get('keys', id), await get('sealed', id)];
      if (!key || !sealed) return [STATUS.nothing_kept];
      try {
        const plain = await crypto.subtle.decrypt({ name: CIPHER, iv: sealed.iv }, key, sealed.data);
        return [STATUS.done, [textOf(new Uint8Array(plain))]];
      } catch {
        return [STATUS.is_damaged];
      }
    },
    forget: (id) => inTurn(async () => (await isThere(id) ? forget(id) : undefined)).catch(() => {}),
    /** Before the other database is: its noise drives out what stays of this one, too. */
    wipe: () => database.drop().catch((error) => console.warn('driehoek:', error)),
  };
}
