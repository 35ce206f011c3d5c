// The schema of the file and the program agree: what the program writes conforms, the words are the same lists,
// and what the program refuses for its form the schema refuses too.
import Ajv2020 from "ajv/dist/2020.js";
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const program = [process.env.DRIEHOEK_CLI, "build/native/driehoek", "build/native-release/driehoek"]
  .filter(Boolean)
  .map((path) => join(path.startsWith("/") ? "/" : root, path))
  .find(existsSync);
assert.ok(program, "the command line is not built: cmake --build --preset native --target driehoek_cli");

const run = (...words) => execFileSync(program, words, { encoding: "utf8", maxBuffer: 1 << 26 });
const schema = JSON.parse(readFileSync(join(root, "assets/schema/driehoek.schema.json"), "utf8"));
const validate = new Ajv2020({ allErrors: true, strict: true, useDefaults: false }).compile(schema);

function conforms(text) {
  assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 5), null, 2));
}

// Refused by the program, which names the place, and by the schema.
function bothRefuse(file, place) {
  const text = JSON.stringify(file);
  const result = spawnSync(program, ["convert", "-", "-"], { input: text, encoding: "utf8" });
  assert.equal(result.status, 1, text);
  assert.ok(result.stderr.includes(place), `${result.stderr} does not name ${place}`);
  assert.equal(validate(file), false, text);
}

test("small organisations of every shape conform", () => {
  for (let seed = 0; seed < 40; seed += 1) conforms(run("generate", "small", String(seed), String(seed)));
});

test("an organisation of full size conforms", () => conforms(run("generate", "full", "1")));

test("the sample and the old files conform", () => {
  for (const folder of ["assets/samples", "tests/data"]) {
    for (const name of readdirSync(join(root, folder)).filter((file) => file.endsWith(".json"))) {
      conforms(readFileSync(join(root, folder, name), "utf8"));
      run("check", join(root, folder, name));
    }
  }
});

test("the words of the schema are the words of the program", () => {
  const words = JSON.parse(run("words"));
  for (const [name, list] of Object.entries(words)) assert.deepEqual(schema.$defs[name]?.enum, list, name);
  const named = Object.entries(schema.$defs).filter(([, definition]) => definition.enum);
  assert.deepEqual(named.map(([name]) => name).sort(), Object.keys(words).sort());
});

test("the fuzzers know every key and word of the file", () => {
  const known = new Set(readFileSync(join(root, "tests/fuzz/words.dict"), "utf8").split("\n"));
  const words = [];
  JSON.stringify(schema, (key, value) => {
    if (key === "properties") words.push(...Object.keys(value));
    if (key === "enum") words.push(...value.filter((word) => word && typeof word === "string"));
    return value;
  });
  const missing = [...new Set(words)].map((word) => `"\\"${word}\\""`).filter((line) => !known.has(line));
  assert.deepEqual(missing, []);
});

test("the defaults of the schema are the defaults of the program", () => {
  // A file that spells out every default of the settings is written back without them.
  const settings = Object.entries(schema.$defs.settings.properties).filter(([, field]) => "default" in field);
  const organisation = Object.fromEntries(settings.map(([name, field]) => [name, field.default]));
  assert.ok(settings.length >= 8);
  const text = JSON.stringify({ format: "driehoek", version: 3, organisation });
  const written = execFileSync(program, ["convert", "-", "-"], { input: text, encoding: "utf8" });
  assert.deepEqual(JSON.parse(written).organisation, {});
});

test("what the program refuses for its form, the schema refuses too", () => {
  const head = { format: "driehoek", version: 3 };
  const person = { id: "a" };
  const triad = { id: "t", type: "a" };
  bothRefuse({ version: 1 }, "Driehoek");
  bothRefuse({ ...head, version: 4 }, "4");
  bothRefuse({ ...head, organisation: { small_number: -1 } }, "organisation.small_number");
  bothRefuse({ ...head, organisation: { bsn: "" } }, "organisation.bsn");
  bothRefuse({ ...head, foto: "" }, "foto");
  bothRefuse({ ...head, people: [{}] }, "people[0].id");
  bothRefuse({ ...head, people: [{ id: "" }] }, "people[0].id");
  bothRefuse({ ...head, people: [{ ...person, name: "a".repeat(201) }] }, "people[0].name");
  bothRefuse({ ...head, people: [{ ...person, level: "expert" }] }, "people[0].level");
  bothRefuse({ ...head, people: [{ ...person, diagnose: "x" }] }, "people[0].diagnose");
  bothRefuse({ ...head, people: [{ ...person, training: { score: 8 } }] }, "people[0].training.score");
  bothRefuse({ ...head, people: [{ ...person, working_days: ["maandag"] }] }, "people[0].working_days[0]");
  bothRefuse({ ...head, triads: [{ id: "t" }] }, "triads[0].type");
  bothRefuse({ ...head, triads: [{ ...triad, begin: "14-03-2022" }] }, "triads[0].begin");
  bothRefuse({ ...head, triads: [{ ...triad, seats: { leider: {} } }] }, "triads[0].seats.leider");
  bothRefuse({ ...head, people: [person], triads: [{ ...triad, past: [{ person: "a" }] }] }, "triads[0].past[0].corner");
  bothRefuse({ ...head, rounds: [{ id: "r", composition: "mixed", planned_sessions: 1.5 }] }, "planned_sessions");
  const proposing = (proposal) => ({ ...head, people: [person], rounds: [{ id: "r", composition: "mixed", proposal }] });
  bothRefuse(proposing({ sits_out: ["a", "a"] }), "proposal.sits_out[1]");
  bothRefuse(proposing({ absences: [{ person: "a", session: -1 }] }), "proposal.absences[0].session");
  bothRefuse(proposing({ absences: [{ person: "a", reason: "" }] }), "proposal.absences[0].reason");
  bothRefuse(proposing({ together: ["a"] }), "proposal.together[0]");
  const evaluated = (evaluation) => {
    const group = { id: "g", members: ["a"], is_final: true, evaluation };
    return { ...head, people: [person], rounds: [{ id: "r", composition: "mixed", groups: [group] }] };
  };
  bothRefuse(evaluated({ forms: -1 }), "evaluation.forms");
  bothRefuse(evaluated({ forms: 1, safety: { 6: 1 } }), "evaluation.safety.6");
  bothRefuse(evaluated({ forms: 1, safety: [1] }), "evaluation.safety");
  bothRefuse(evaluated({ forms: 1, day: "2022-10-06" }), "evaluation.day");
});

test("the program says what went wrong with its exit code", () => {
  const status = (...words) => spawnSync(program, words, { input: "", encoding: "utf8" }).status;
  assert.equal(status("check", join(root, "assets/samples/lindewaard.json")), 0);
  assert.equal(status("check", "-"), 1);
  assert.equal(status("check", "no/such/file.json"), 1);
  assert.equal(status("convert", join(root, "tests/data/v1-known.json"), "/no/such/folder/file.json"), 1);
  for (const words of [[], ["check"], ["chek", "-"], ["check", "-", "--dutch"], ["generate", "huge", "1"],
    ["generate", "small", "x"], ["generate", "small", "1", "61"], ["check", "-", "--today", "morgen"]]) {
    assert.equal(status(...words), 2, words.join(" "));
  }
});

test("fields that are not known are named, and left out only when somebody says so", () => {
  const path = join(root, "tests/data/v1.json");
  assert.match(run("check", path), /^Velden die Driehoek niet kent en niet bewaart: .*people\[3\]\.favourite_tool/m);
  const refused = spawnSync(program, ["convert", path, "-"], { encoding: "utf8" });
  assert.equal(refused.status, 1);
  assert.equal(refused.stdout, "");
  assert.match(refused.stderr, /favourite_tool.*--leave-out/);
  assert.equal(run("convert", path, "-", "--leave-out"), run("convert", join(root, "tests/data/v1-known.json"), "-"));
});

test("whoever asks for help gets it", () => {
  for (const words of [["--help"], ["check", "-h"]]) {
    const result = spawnSync(program, words, { encoding: "utf8" });
    assert.equal(result.status, 0);
    assert.match(result.stdout, /driehoek check FILE/);
    assert.equal(result.stderr, "");
  }
});

test("a scenario holds pairs of whole records", () => {
  const unit = { id: "U", kind: "team" };
  const file = (units) => ({ format: "driehoek", version: 3, scenarios: [{ id: "s", units }] });
  conforms(JSON.stringify(file([[null, unit]])));
  assert.equal(run("convert", join(root, "tests/data/v3.json"), "-").includes('"scenarios"'), true);
  bothRefuse(file([[null, null, null]]), "scenarios[0].units[0]");
  bothRefuse(file([unit]), "scenarios[0].units[0]");
  bothRefuse(file([[null, { ...unit, bsn: "" }]]), "scenarios[0].units[0][1].bsn");
});

test("converting is exact: the same text comes back, in any language", () => {
  const path = join(root, "tests/data/v3.json");
  assert.equal(run("convert", path, "-"), readFileSync(path, "utf8"));
  assert.match(run("check", path, "--english", "--today", "2022-03-14"), /^People: 10, 3-hoeken: 3, signals: \d+$/m);
});
