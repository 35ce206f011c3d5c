// Checks that every room of src/ includes only what it may know (the table of src/README.md).
// Prints each offence as file:line, and fails when there is one.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const src = join(dirname(fileURLToPath(import.meta.url)), "../src");

// Every room (or file that stands outside the rooms) and what it may include besides itself: rooms, with the rooms in them,
// or single headers. A room in another one has a row of its own; "*" stands for one folder, so that each place on the rail
// is a room that knows no other place.
const below = ["base", "model", "derive", "compose", "intake", "words", "picture"];  // what all of ui may know
const mayInclude = {
  base: [],
  model: ["base"],
  platform: ["base"],
  io: ["base", "model"],
  derive: ["base", "model"],
  compose: ["base", "model"],
  edit: ["base", "model"],
  intake: ["base", "model", "edit/read_table.hpp"],
  words: ["base", "model", "derive", "compose", "intake"],
  picture: ["base", "model", "derive", "words"],
  "ui/kit": below,
  "ui/shared": [...below, "edit/commands.hpp", "ui/kit"],
  "ui/places/*": [...below, "edit/commands.hpp", "ui/kit", "ui/shared"],
  "ui/shell": [...below, "edit/commands.hpp", "ui/kit", "ui/shared", "ui/places"],
  app: ["base", "model", "platform", "io", "derive", "compose", "edit", "intake", "words", "picture", "ui"],
  "main.cpp": ["base", "platform", "app", "ui/kit/look.hpp"],  // it hands over the fonts
  "composer_main.cpp": ["base", "model", "platform", "io", "compose"],
  "words_main.cpp": ["words"],
  "cli_main.cpp": ["base", "model", "platform", "io", "derive", "compose", "edit", "intake", "words", "picture"],
};

// Outside libraries: how their headers look, and the rooms (or single files) that may know them.
const libraries = [
  { header: /^imgui/, rooms: ["ui/kit", "app", "main.cpp"] },
  { header: /^nlohmann\//, rooms: ["io"] },
  { header: /^(emscripten|GLES|EGL|GL\/)/, rooms: ["platform/platform_web.cpp", "main.cpp"] },
  { header: /^doctest/, rooms: [] },
];

const isIn = (path, room) => path === room || path.startsWith(`${room}/`);

// The row of the table that a file belongs to, and the folder that it stands for.
function roomOf(file) {
  const parts = file.split("/");
  for (let length = parts.length; length > 0; --length) {
    const folder = parts.slice(0, length).join("/");
    const anyOfItsKind = [...parts.slice(0, length - 1), "*"].join("/");
    const row = mayInclude[folder] ?? mayInclude[anyOfItsKind];
    if (row) return { folder, row };
  }
  return undefined;
}

function offence(file, header, quoted) {
  const room = roomOf(file);
  if (!room) return "stands in no room of the table";
  const library = libraries.find((one) => one.header.test(header));
  if (library) {
    return library.rooms.some((one) => isIn(file, one)) ? undefined : `${room.folder} must not know ${header}`;
  }
  if (!quoted) return undefined; // the standard library
  if (!header.includes("/")) return `"${header}" does not start with a room`;
  const may = [room.folder, ...room.row].some((one) => isIn(header, one));
  return may ? undefined : `${room.folder} must not include ${header}`;
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
