// Every command that the README names works. Its first two are what runs this: tools/run in .ci/run, tools/test now.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const run = (program, parts, env = {}) => execFileSync(program, parts, {
  cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env },
});
const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');

const commands = {
  'tools/run': null,
  'tools/test': null,
  'tools/shots': () => {
    const picture = path.join(root, 'build/shots/3-hoeken-1440x900.png');
    fs.rmSync(picture, { force: true });
    run('tools/shots', [], { DRIEHOEK_SHOTS: '3-hoeken' });
    assert.ok(fs.statSync(picture).size > 50_000, 'an empty picture');
  },
  'tools/shots design': () => {
    const picture = path.join(root, 'build/shots/design-01-overzicht.png');
    fs.rmSync(picture, { force: true });
    run('tools/shots', ['design', '01']);
    assert.ok(fs.statSync(picture).size > 50_000, 'an empty picture');
  },
  'cmake --preset native-release': () => run('cmake', ['--preset', 'native-release']),
  'cmake --build --preset native-release --target driehoek_cli': () => {
    run('cmake', ['--build', '--preset', 'native-release', '--target', 'driehoek_cli']);
  },
  'build/native-release/driehoek check FILE': () => {
    assert.match(run('build/native-release/driehoek', ['check', 'assets/samples/lindewaard.json']), /K-05/);
  },
};

for (const [command, check] of Object.entries(commands)) test(command, { skip: !check && 'runs this' }, check ?? undefined);

test('nothing else is named there as a command', () => {
  const inCode = [...readme.matchAll(/`([^`\n]+)`|^(tools\/.+?) +#/gm)].map(([, inline, line]) => inline ?? line);
  const named = inCode.filter((code) => /^(tools|build)\/\S*[a-z]( |$)/.test(code) || code.startsWith('cmake '));
  assert.ok(named.length >= Object.keys(commands).length);
  assert.deepEqual(named.filter((code) => !(code in commands)), []);
});

test('each preset that the README names configures', () => {
  const presets = JSON.parse(fs.readFileSync(path.join(root, 'CMakePresets.json'))).configurePresets.filter(({ hidden }) => !hidden);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'driehoek-'));
  try {
    for (const { name } of presets) {
      assert.ok(readme.includes(`\`${name}\``), `${name} is not in the README`);
      run('cmake', ['--preset', name, '-B', path.join(folder, name)]);
      assert.ok(fs.existsSync(path.join(folder, name, 'build.ninja')));
    }
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});
