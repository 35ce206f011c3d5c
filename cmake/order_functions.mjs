#!/usr/bin/env node
// Puts the functions of a wasm file that are alike side by side, so that deflate, which looks back 32 KB, finds in one what
// it has seen in the other: some 4 % of the file. Binaryen moves the functions, in the order of names that are written here;
// names are not kept.
// usage: order_functions.mjs WASM_OPT NAMED.wasm ORDERED.wasm [what else wasm-opt is to be told]
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';

const SECTION = { custom: 0, imports: 2, code: 10 };
const ONE_BYTE = 128;  // indices below take one byte in each call
// Bytes that deflate looks back, less room for what it does not find at once. How much is a matter of luck that changes with
// every function (0.9 KB between the best and the worst), so each is tried and the smallest file kept.
const WINDOWS = [18_000, 21_000, 24_000, 27_000, 30_000];
const GRAM = 6;  // bytes that count as seen before
const COMMON = 40;  // what so many functions have says nothing about which are alike
const SHORT = 300;  // grams by which a function is taken to be longer, so that short ones do not all come first

class Reader {
  constructor(bytes, at = 0) { Object.assign(this, { bytes, at }); }
  byte() { return this.bytes[this.at++]; }
  number() {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = this.byte();
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  }
  take(length) { return this.bytes.subarray(this.at, (this.at += length)); }
  limits() { for (let count = this.byte() & 1 ? 2 : 1; count; --count) this.number(); }
}

const number = (value) => (value < 128 ? [value] : [(value & 127) | 128, ...number(value >> 7)]);
const withLength = (bytes) => Buffer.concat([Buffer.from(number(bytes.length)), bytes]);

export function sectionsOf(bytes) {
  const sections = [];
  for (const reader = new Reader(bytes, 8); reader.at < bytes.length;) {
    const start = reader.at;
    const id = reader.byte();
    const contents = reader.take(reader.number());
    sections.push({ id, contents, whole: bytes.subarray(start, reader.at) });
  }
  return sections;
}

const contentsOf = (sections, id) => new Reader(sections.find((section) => section.id === id)?.contents ?? Buffer.from([0]));

function countImportedFunctions(sections) {
  const reader = contentsOf(sections, SECTION.imports);
  let functions = 0;
  for (let left = reader.number(); left; --left) {
    reader.take(reader.number());
    reader.take(reader.number());
    const kind = reader.byte();
    if (kind === 0) { reader.number(); ++functions; }
    else if (kind === 1) { reader.byte(); reader.limits(); }
    else if (kind === 2) reader.limits();
    else if (kind === 3) reader.take(2);
    else throw new Error(`import of kind ${kind}`);
  }
  return functions;
}

function bodiesOf(sections) {
  const reader = contentsOf(sections, SECTION.code);
  return Array.from({ length: reader.number() }, () => reader.take(reader.number()));
}

// What each function shares with others: lists of small numbers.
function gramsOf(bodies) {
  const holders = new Map();
  const sets = bodies.map((body) => {
    const grams = new Set();
    for (let at = 0; at + GRAM <= body.length; ++at) grams.add(body.readUIntBE(at, GRAM));
    for (const gram of grams) holders.set(gram, (holders.get(gram) ?? 0) + 1);
    return grams;
  });
  const numbers = new Map();
  for (const [gram, count] of holders) if (count > 1 && count <= COMMON) numbers.set(gram, numbers.size);
  const grams = sets.map((set) => [...set].flatMap((gram) => numbers.get(gram) ?? []));
  return { grams, sizes: sets.map((set) => set.size), count: numbers.size };
}

// Functions (arrays of bytes) -> their places in the new order. The first `fixed` stay. After them comes the largest, and
// then each time the one of which the largest part stands in the last `window` bytes.
export function orderOf(bodies, fixed = 0, window = WINDOWS.at(-1)) {
  const order = bodies.map((_, place) => place).slice(0, fixed);
  if (order.length === bodies.length) return order;
  const { grams, sizes, count } = gramsOf(bodies);
  const holders = Array.from({ length: count }, () => []);
  for (let each = fixed; each < bodies.length; ++each) for (const gram of grams[each]) holders[gram].push(each);

  const left = new Set(bodies.keys());
  order.forEach((each) => left.delete(each));
  const seen = new Int32Array(count);
  const shared = new Int32Array(bodies.length);
  const recent = [];
  let inWindow = 0;
  const forgetFirst = () => {
    const first = recent.shift();
    inWindow -= bodies[first].length;
    for (const gram of grams[first]) if (--seen[gram] === 0) for (const each of holders[gram]) --shared[each];
  };
  const append = (next) => {
    left.delete(next);
    order.push(next);
    recent.push(next);
    inWindow += bodies[next].length;
    for (const gram of grams[next]) if (seen[gram]++ === 0) for (const each of holders[gram]) ++shared[each];
    while (inWindow > window && recent.length > 1) forgetFirst();
  };
  const best = (worth) => [...left].reduce((one, other) => (worth(other) > worth(one) ? other : one));
  append(best((each) => bodies[each].length));
  while (left.size) append(best((each) => shared[each] / (sizes[each] + SHORT)));
  return order;
}

// A name section in which the function at place n of the order sorts as the n-th.
function namesInOrder(imported, order) {
  const name = (text) => withLength(Buffer.from(text));
  const places = Array(order.length);
  order.forEach((each, place) => (places[each] = place));
  const entries = [
    ...Array.from({ length: imported }, (_, at) => `import ${at}`),
    ...places.map((place) => `function ${String(place).padStart(6, '0')}`),
  ].flatMap((text, index) => [Buffer.from(number(index)), name(text)]);
  const functions = Buffer.concat([Buffer.from(number(imported + order.length)), ...entries]);
  const contents = Buffer.concat([name('name'), Buffer.from([1]), withLength(functions)]);
  return Buffer.concat([Buffer.from([SECTION.custom]), withLength(contents)]);
}

export function renamed(bytes, window) {
  const sections = sectionsOf(bytes);
  const imported = countImportedFunctions(sections);
  // Emscripten leaves those that are called most in front.
  const order = orderOf(bodiesOf(sections), Math.max(0, ONE_BYTE - imported), window);
  const isNames = ({ id, contents }) => id === SECTION.custom && contents.subarray(1, 5).toString() === 'name';
  const kept = sections.filter((section) => !isNames(section)).map(({ whole }) => whole);
  return Buffer.concat([bytes.subarray(0, 8), ...kept, namesInOrder(imported, order)]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [wasmOpt, from, to, ...options] = process.argv.slice(2);
  const bytes = fs.readFileSync(from);
  const between = `${to}.renamed`;
  const tries = WINDOWS.map((window) => {
    fs.writeFileSync(between, renamed(bytes, window));
    execFileSync(wasmOpt, [between, ...options, '--reorder-functions-by-name', '--strip-debug', '--strip-producers', '-o', between]);
    const ordered = fs.readFileSync(between);
    return { ordered, size: gzipSync(ordered, { level: 9 }).length };
  });
  fs.rmSync(between);
  fs.writeFileSync(to, tries.reduce((one, other) => (other.size < one.size ? other : one)).ordered);
}
