// What kept libraries make of our calendars, on machines in two time zones: holidays of sixty years, sessions over twenty.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

import Holidays from "date-holidays";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const program = [process.env.DRIEHOEK_CLI, "build/native/driehoek", "build/native-release/driehoek"]
  .filter(Boolean)
  .map((path) => join(path.startsWith("/") ? "/" : root, path))
  .find(existsSync);
assert.ok(program, "the command line is not built: cmake --build --preset native --target driehoek_cli");

const run = (words, input) => execFileSync(program, words, { encoding: "utf8", input });

test("the public holidays of 2000 to 2060 are those of a kept library", () => {
  const known = new Holidays("NL");
  for (let year = 2000; year <= 2060; year += 1) {
    const ours = run(["holidays", String(year)]).trim().split("\n").map((line) => line.slice(0, 10));
    const theirs = known.getHolidays(year).filter(({ type }) => type === "public").map(({ date }) => date.slice(0, 10));
    for (const day of theirs) assert.ok(ours.includes(day), `${day} is missing`);
    // Ours are theirs, Good Friday and Liberation Day, which are days off for some only.
    const others = new Set(known.getHolidays(year).map(({ date }) => date.slice(0, 10)));
    for (const day of ours) assert.ok(others.has(day) || day.endsWith("-05-05"), `${day} is nobody's holiday`);
    assert.equal(ours.length, 11, `${year}`);
  }
});

const HOUR = 3_600_000;
// Both changes of the clock of twenty years, and days around them.
const sessions = [];
for (let year = 2026; year < 2046; year += 1) {
  for (const [month, day] of [[1, 12], [3, 24], [3, 31], [6, 15], [10, 22], [11, 3]]) {
    const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    sessions.push({ id: `S-${sessions.length + 1}`, date, begin: "13:30", end: "15:30", place: "Gebouw B, zaal 2; 1e verd. \\ balie: ’t Gooi 📞" });
  }
}
const organisation = {
  format: "driehoek", version: 2, people: [{ id: "Ana" }],
  rounds: [{ id: "R", name: "R", composition: "mixed", planned_sessions: 120,
    groups: [{ id: "G", name: "1", members: ["Ana"], sessions }] }],
};

// Run by itself, so that it is on a machine in another zone.
const reader = `
  import ICAL from ${JSON.stringify(join(root, "node_modules/ical.js/dist/ical.js"))};
  let text = "";
  for await (const piece of process.stdin) text += piece;
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
  console.log(JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    names: calendar.getAllProperties().map(({ name }) => name),
    events: events.map(({ uid, startDate, endDate, location, component, sequence }) => ({
      uid, location, sequence, begin: startDate.toJSDate().getTime(), end: endDate.toJSDate().getTime(),
      stamp: component.getFirstPropertyValue("dtstamp").toJSDate().getTime(), zone: startDate.zone.tzid,
    })),
  }));`;

test("a calendar on a machine in any zone sees the same moments", () => {
  const now = Date.UTC(2026, 10, 30, 11, 45, 7);
  const file = run(["calendar", "-", "--now", String(now)], JSON.stringify(organisation));
  const told = ["America/Sao_Paulo", "Pacific/Auckland"].map((zone) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", reader],
      { encoding: "utf8", input: file, env: { ...process.env, TZ: zone } });
    assert.equal(status, 0, stderr);
    const read = JSON.parse(stdout);
    assert.equal(read.zone, zone);
    return read;
  });
  const amsterdam = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short", timeStyle: "short" });
  for (const { names, events } of told) {
    assert.ok(!names.includes("method") && !names.includes("x-wr-calname"));
    assert.equal(events.length, sessions.length);
    assert.equal(new Set(events.map(({ uid }) => uid)).size, sessions.length);
    for (const [at, event] of events.entries()) {
      assert.equal(amsterdam.format(event.begin), `${sessions[at].date} 13:30`);
      assert.equal(event.end - event.begin, 2 * HOUR);
      assert.equal(event.stamp, now);
      assert.equal(event.location, sessions[at].place);
      assert.equal(event.zone, "Europe/Amsterdam");
    }
  }
  assert.deepEqual(told[0].events, told[1].events);
  // As the cases say it: 09:00 in winter is 08:00 UTC, 14:00 in summer 12:00.
  const winter = told[0].events.find(({ begin }) => begin === Date.UTC(2027, 0, 12, 12, 30));
  const summer = told[0].events.find(({ begin }) => begin === Date.UTC(2027, 2, 31, 11, 30));
  assert.ok(winter && summer);
});
