// Every statement of the two documents has its proof: each row of tests/README.md names checks and places that there are.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const text = (path) => readFileSync(join(here, path), "utf8");

// Rows 1.1 to 1.40 and 2.1 to 2.38.
const STATEMENTS = { 1: 40, 2: 38 };
const KINDS = new Set(["show", "record", "compute", "check", "hide", "absent"]);

const rows = text("README.md").split("\n").filter((line) => /^\| \d/.test(line)).map((line) => {
  const [number, statement, kinds, proof] = line.slice(1, -1).split("|").map((cell) => cell.trim());
  return { number, statement, kinds: kinds.split(", "), proof };
});

/** Names of doctest cases, as one string each however it is broken over lines, and of node's tests. */
function namesOfChecks() {
  const names = new Set();
  for (const file of readdirSync(here).filter((name) => name.endsWith(".cpp"))) {
    for (const [, strings] of text(file).matchAll(/TEST_CASE\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\)/g))
      names.add(strings.replace(/"\s*"/g, "").trim().slice(1, -1));
  }
  const scripts = [...readdirSync(here), ...readdirSync(join(here, "browser")).map((name) => `browser/${name}`)];
  for (const file of scripts.filter((name) => name.endsWith(".test.mjs"))) {
    for (const [, , name] of text(file).matchAll(/^test\((['"])(.*?)\1/gm)) names.add(name);
  }
  return names;
}

test("every row of both documents is there, once, in its order", () => {
  const wanted = Object.entries(STATEMENTS).flatMap(([part, count]) =>
    Array.from({ length: count }, (_, at) => `${part}.${at + 1}`));
  assert.deepEqual(rows.map(({ number }) => number), wanted);
  for (const { number, statement, kinds } of rows) {
    assert.ok(statement, number);
    for (const kind of kinds) assert.ok(KINDS.has(kind), `${number}: ${kind}`);
  }
});

test("what a row names as its proof is there", () => {
  const names = namesOfChecks();
  assert.ok(names.size > 500);
  for (const { number, proof } of rows) {
    const checks = [...proof.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
    const places = [...proof.matchAll(/`([^`]+)`(?: in `([^`]+)`)?/g)];
    assert.ok(checks.length + places.length > 0, `${number} has no proof`);
    for (const name of checks) assert.ok(names.has(name), `${number}: no check is called "${name}"`);
    for (const [, first, second] of places) {
      const path = second ?? first;
      assert.ok(existsSync(join(here, "..", path)), `${number}: ${path} is not there`);
      if (!second) continue;
      const word = first.split("::").at(-1);
      assert.match(text(join("..", path)), new RegExp(`\\b${word}\\b`), `${number}: ${path} has no ${word}`);
    }
  }
});
