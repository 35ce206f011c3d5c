// Checks that every room of src/ includes only what it may know (the table of src/README.md).
// Prints each offence as file:line, and fails when there is one.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const src = join(dirname(fileURLToPath(import.meta.url)), "../src");

// Every place (room, or file that stands outside the rooms) and the rooms it may include besides itself.
// A name with a slash is a single header.
const mayInclude = {
  base: [],
  model: ["base"],
  platform: ["base"],
  io: ["base", "model"],
  derive: ["base", "model"],
  compose: ["base", "model"],
  edit: ["base", "model"],
  words: ["base", "model", "derive", "compose"],
  picture: ["base", "model", "derive", "words"],
  ui: ["base", "model", "derive", "compose", "words", "picture", "edit/commands.hpp"],
  app: ["base", "model", "platform", "io", "derive", "compose", "edit", "words", "picture", "ui"],
  "main.cpp": ["base", "platform", "app", "ui/look.hpp"],  // it hands over the fonts
  "composer_main.cpp": ["base", "model", "platform", "io", "compose"],
  "words_main.cpp": ["words"],
  "cli_main.cpp": ["base", "model", "platform", "io", "derive", "compose", "edit", "words", "picture"],
};

// Outside libraries: how their headers look, and the places (or single files) that may know them.
const libraries = [
  { header: /^imgui/, places: ["ui", "app", "main.cpp"] },
  { header: /^nlohmann\//, places: ["io"] },
  { header: /^SDL/, places: ["main.cpp"] },
  { header: /^(emscripten|GLES|EGL|GL\/)/, places: ["platform/platform_web.cpp", "main.cpp"] },
  { header: /^doctest/, places: [] },
];

function placeMayInclude(place, header) {
  const room = header.split("/")[0];
  return room === place || mayInclude[place].includes(room) || mayInclude[place].includes(header);
}

function offence(file, header, quoted) {
  const place = file.split("/")[0];
  if (!(place in mayInclude)) return `${place} is no room of the table`;
  const library = libraries.find((one) => one.header.test(header));
  if (library) {
    return library.places.includes(place) || library.places.includes(file) ? undefined : `${place} must not know ${header}`;
  }
  if (!quoted) return undefined; // the standard library
  if (!header.includes("/") || !(header.split("/")[0] in mayInclude)) return `"${header}" does not start with a room`;
  return placeMayInclude(place, header) ? undefined : `${place} must not include ${header}`;
}

let offences = 0;
let checked = 0;
for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.(cpp|hpp|h)$/.test(entry.name)) continue;
  const path = join(entry.parentPath ?? entry.path, entry.name);
  const file = relative(src, path).split(sep).join("/");
  checked += 1;
  readFileSync(path, "utf8")
    .split("\n")
    .forEach((line, at) => {
      const found = /^\s*#\s*include\s*(["<])([^">]+)[">]/.exec(line);
      const problem = found && offence(file, found[2], found[1] === '"');
      if (!problem) return;
      offences += 1;
      console.error(`src/${file}:${at + 1}: ${problem}`);
    });
}
console.log(`${checked} files, ${offences} includes against the rule`);
process.exitCode = offences > 0 || checked === 0 ? 1 : 0;
