// The fonts that the page makes of what it fetches are those that the tests of the program draw with.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

import { weightsFrom } from "../web/fonts.js";

const folder = process.env.DRIEHOEK_FONTS ?? join(dirname(fileURLToPath(import.meta.url)), "../build/native/fonts");
const font = (name) => new Uint8Array(readFileSync(join(folder, name)));

test("the page makes each weight byte for byte", () => {
  const weights = weightsFrom(font("regular.ttf"), font("bold.steps"));
  for (const [at, name] of ["regular", "semibold", "bold"].entries()) {
    assert.ok(Buffer.from(weights[at]).equals(Buffer.from(font(`${name}.ttf`))), name);
  }
});
