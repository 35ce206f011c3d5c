// The order that the functions of the page's program are laid in (cmake/order_functions.mjs).
import assert from 'node:assert/strict';
import test from 'node:test';
import { orderOf, renamed } from '../cmake/order_functions.mjs';

// Bytes that have nothing in common with those of another seed.
function bytesOf(seed, length) {
  let state = seed;
  return Buffer.from(Array.from({ length }, () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24));
}

test('the one of which most has just been seen comes next', () => {
  const one = bytesOf(1, 400);
  const other = bytesOf(2, 300);
  const likeOne = Buffer.concat([one.subarray(0, 250), bytesOf(3, 20)]);
  const likeOther = Buffer.concat([other.subarray(40, 240), bytesOf(4, 20)]);
  assert.deepEqual(orderOf([other, likeOne, likeOther, one]), [3, 1, 0, 2]);
});

test('those in front stay in front', () => {
  const bodies = Array.from({ length: 9 }, (_, seed) => bytesOf(seed, 60 + seed));
  const order = orderOf(bodies, 3);
  assert.deepEqual(order.slice(0, 3), [0, 1, 2]);
  assert.deepEqual(order.toSorted((one, next) => one - next), [...bodies.keys()]);
  assert.equal(order[3], 8);
});

test('what lies further back than deflate looks counts no longer', () => {
  const first = bytesOf(1, 40_000);
  const own = bytesOf(2, 5_000);
  const second = Buffer.concat([first.subarray(0, 30_000), own]);
  const likeFirst = first.subarray(39_000, 39_800);
  const likeSecond = own.subarray(100, 900);
  assert.deepEqual(orderOf([likeFirst, likeSecond, first, second]), [2, 3, 1, 0]);
});

test('a program of two functions keeps what it does, under other names', async () => {
  // (import "m" "f" (func)) (func (export "a") (result i32) i32.const 7) (func (export "b") (result i32) i32.const 9), "name"
  const bytes = Buffer.from([
    0, 97, 115, 109, 1, 0, 0, 0, 1, 8, 2, 96, 0, 0, 96, 0, 1, 127, 2, 7, 1, 1, 109, 1, 102, 0, 0, 3, 3, 2, 1, 1,
    7, 9, 2, 1, 97, 0, 1, 1, 98, 0, 2, 10, 11, 2, 4, 0, 65, 7, 11, 4, 0, 65, 9, 11,
    0, 11, 4, 110, 97, 109, 101, 1, 4, 1, 1, 1, 97,
  ]);
  const result = renamed(bytes);
  const module = await WebAssembly.compile(result);
  const { exports } = await WebAssembly.instantiate(module, { m: { f() {} } });
  assert.deepEqual([exports.a(), exports.b()], [7, 9]);
  const [names, ...more] = WebAssembly.Module.customSections(module, 'name');
  assert.equal(more.length, 0);
  const text = Buffer.from(names).toString();
  for (const name of ['import 0', 'function 000000', 'function 000001']) assert.ok(text.includes(name), name);
});
