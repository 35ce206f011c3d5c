// Passwords by chance: words that can be typed, each as likely as any other.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { makePassphrase, pick } from '../web/passphrase.js';

const list = fs.readFileSync(new URL('../assets/passphrase/nl.txt', import.meta.url), 'utf8').trim().split('\n');

test('the list has words enough, each once, in plain letters', () => {
  assert.ok(list.length >= 1296);  // four throws of a die: 10.3 bits for each word
  assert.equal(new Set(list).size, list.length);
  for (const word of list) assert.match(word, /^[a-z]{3,9}$/);
});

test('a password is five words of the list, another each time', () => {
  const made = Array.from({ length: 50 }, () => makePassphrase(list));
  assert.equal(new Set(made).size, 50);
  for (const words of made) {
    assert.equal(words.split(' ').length, 5);
    for (const word of words.split(' ')) assert.ok(list.includes(word));
  }
});

test('no number is likelier than another: what would favour the first is thrown again', () => {
  const throws = [2 ** 32 - 1, 2 ** 32 - 4, 5];
  assert.equal(pick(1615, () => throws.shift()), 5);
  assert.equal(pick(2, () => 7), 1);
  const counts = new Array(6).fill(0);
  for (let at = 0; at < 6000; at += 1) counts[pick(6)] += 1;
  for (const count of counts) assert.ok(count > 800 && count < 1200, String(counts));
});
