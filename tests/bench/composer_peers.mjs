// The composer beside what can be had from Debian and npm, in one run on one machine: Gecode (Debian's minizinc) for schedules
// in which nobody meets twice, HiGHS (npm's highs, as wasm) for the most diverse groups. What is not there is left out, and said.
// usage: node tests/bench/composer_peers.mjs [seconds that a peer may take, 30 unless said]
// Needs build/web/tests/bench_composer.cjs (cmake --build build/web --target bench_composer); HiGHS goes into build/peers.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const root = path.join(import.meta.dirname, '../..');
const peers = path.join(root, 'build/peers');
const bench = path.join(root, 'build/web/tests/bench_composer.cjs');
const instances = path.join(root, '../shared/bench/mdgp');
const limit = Number(process.argv[2] ?? 30);  // seconds

if (!fs.existsSync(bench)) {
  console.error('build first: cmake --build build/web --target bench_composer');
  process.exit(1);
}
fs.mkdirSync(peers, { recursive: true });
execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', peers, 'highs@1.15.3'], { stdio: 'ignore' });
const needed = createRequire(path.join(peers, 'node_modules/'));

/** The lines that bench_composer prints of one part: name, figure, unit. */
function ours(part, only) {
  return execFileSync('node', [bench, part, only], { encoding: 'utf8' }).split('\n')
    .map((line) => /^(.+?) +(-?[\d.]+) (\S*) +goal/.exec(line)).filter(Boolean)
    .map(([, name, figure, unit]) => ({ name: name.trim(), figure: Number(figure), unit }));
}

const say = (what, figure, peer, theirs) =>
  console.log(`${what.padEnd(44)} Driehoek ${figure.padEnd(28)} ${peer.padEnd(7)} ${theirs}`);

// --- schedules: groups - size - sittings ------------------------------------------------------------------------------

// Each person in a group of each sitting; no two of them together twice. Names of groups mean nothing: the first sitting is given.
const scheduleModel = (groups, size, sittings) => `
  set of int: people = 1..${groups * size};
  array[people, 1..${sittings}] of var 1..${groups}: at;
  constraint forall(s in 1..${sittings}, g in 1..${groups})(sum(p in people)(bool2int(at[p, s] = g)) = ${size});
  constraint forall(p, q in people where p < q)(sum(s in 1..${sittings})(bool2int(at[p, s] = at[q, s])) <= 1);
  constraint forall(p in people)(at[p, 1] = (p - 1) div ${size} + 1);
  constraint forall(s in 2..${sittings}, p in 1..${size})(p > ${groups} \\/ at[p, s] = p);
  solve :: int_search([at[p, s] | s in 1..${sittings}, p in people], input_order, indomain_min) satisfy;`;

function schedule(groups, size, sittings) {
  const file = path.join(peers, `${groups}-${size}-${sittings}.mzn`);
  fs.writeFileSync(file, scheduleModel(groups, size, sittings));
  const started = process.hrtime.bigint();
  const { stdout, error } = spawnSync('minizinc', ['--solver', 'gecode', '--time-limit', String(limit * 1000), file], { encoding: 'utf8' });
  if (error) return 'left out: Debian has it in the package minizinc';
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  return stdout.includes('----------') ? `without repeats, ${seconds.toFixed(2)} s` : `not within ${limit} s`;
}

for (const [groups, size, sittings] of [[8, 4, 4], [8, 4, 7], [5, 3, 7], [20, 6, 4]]) {
  const name = `${groups}-${size}-${sittings}`;
  const [mine] = ours('golfer', name);
  const found = mine.figure >= 0 ? `without repeats, ${mine.figure.toFixed(3)} s` : `${-mine.figure} repeats`;
  say(`schedule ${name}`, found, 'Gecode', schedule(groups, size, sittings));
}

// --- the most diverse groups ------------------------------------------------------------------------------------------

/** Pairs as rows of a linear program: y of a pair and a group is 1 only when both are in it. */
function diverseProgram(file) {
  const [head, ...lines] = fs.readFileSync(file, 'utf8').trim().split('\n').map((line) => line.trim().split(/\s+/));
  const people = Number(head[0]), groups = Number(head[1]);
  const bounds = head.slice(3).map(Number);
  const objective = [], rows = [], binaries = [];
  for (let g = 0; g < groups; g++) {
    const all = Array.from({ length: people }, (_, p) => `x${p}_${g}`);
    binaries.push(...all);
    rows.push(`${all.join(' + ')} >= ${bounds[2 * g]}`, `${all.join(' + ')} <= ${bounds[2 * g + 1]}`);
  }
  for (let p = 0; p < people; p++) rows.push(`${Array.from({ length: groups }, (_, g) => `x${p}_${g}`).join(' + ')} = 1`);
  for (const [one, other, distance] of lines) {
    for (let g = 0; g < groups; g++) {
      const together = `y${one}_${other}_${g}`;
      objective.push(`${distance} ${together}`);
      rows.push(`${together} - x${one}_${g} <= 0`, `${together} - x${other}_${g} <= 0`);
    }
  }
  const numbered = rows.map((row, index) => ` c${index}: ${row}`);
  return `Maximize\n obj: ${objective.join('\n + ')}\nSubject To\n${numbered.join('\n')}\nBinary\n ${binaries.join('\n ')}\nEnd\n`;
}

if (fs.existsSync(instances)) {
  const highs = await needed('highs')();
  for (const name of ['RanInt_n010_ss_01', 'RanReal_n012_ds_01', 'Geo_n012_ss_01', 'RanInt_n030_ss_01']) {
    const [mine] = ours('mdgp', name);
    const program = diverseProgram(path.join(instances, `${name}.txt`));
    const started = process.hrtime.bigint();
    let theirs;
    try {
      const { Status, ObjectiveValue } = highs.solve(program, { time_limit: limit, output_flag: false });
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      theirs = `${ObjectiveValue?.toFixed(2)} (${Status}), ${seconds.toFixed(1)} s`;
    } catch (error) {
      theirs = `failed: ${error.message}`;
    }
    say(name, mine ? `${mine.figure.toFixed(3)} % below the best known` : 'left out', 'HiGHS', theirs);
  }
} else {
  console.log('no instances in ../shared/bench/mdgp: the rows of HiGHS are left out');
}
