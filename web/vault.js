// The name list on disk: encrypted with a key made from a password. The file says itself how it was sealed.
import { STATUS, bytesOf, textOf } from './protocol.js';

const FORMAT = 'driehoek-names', ITERATIONS = 600000;
const MOST_ITERATIONS = 1e7;  // a file made to keep the browser busy is refused

const toText = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const fromText = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

async function keyFrom(password, salt, iterations) {
  const secret = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, secret,
    { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

// The head is authenticated with the data: nobody can lower the iterations unseen.
function cipherOf({ format, version, salt, iv, iterations }) {
  return { name: 'AES-GCM', iv: fromText(iv), additionalData: bytesOf([format, version, salt, iv, iterations].join(' ')) };
}

/** @param {Uint8Array[]} parts password, plain text */
export async function sealNames([password, plain]) {
  const head = {
    format: FORMAT, version: 1, key: 'PBKDF2-SHA-256', iterations: ITERATIONS, cipher: 'AES-256-GCM',
    salt: toText(crypto.getRandomValues(new Uint8Array(16))), iv: toText(crypto.getRandomValues(new Uint8Array(12))),
  };
  const key = await keyFrom(password, fromText(head.salt), ITERATIONS);
  const data = new Uint8Array(await crypto.subtle.encrypt(cipherOf(head), key, plain));
  return [STATUS.done, [JSON.stringify({ ...head, data: toText(data) }, null, 1)]];
}

/** @param {Uint8Array[]} parts password, sealed bytes */
export async function unsealNames([password, sealed]) {
  let head, data, salt, cipher;
  try {
    head = JSON.parse(textOf(sealed));
    if (head.format !== FORMAT || head.version !== 1 || !(head.iterations > 0 && head.iterations <= MOST_ITERATIONS)) throw 0;
    [data, salt, cipher] = [fromText(head.data), fromText(head.salt), cipherOf(head)];
  } catch {
    return [STATUS.is_damaged];
  }
  const key = await keyFrom(password, salt, head.iterations);
  try {
    return [STATUS.done, [new Uint8Array(await crypto.subtle.decrypt(cipher, key, data))]];
  } catch {
    return [STATUS.wrong_password];  // or damaged inside: the cipher does not tell the two apart
  }
}
