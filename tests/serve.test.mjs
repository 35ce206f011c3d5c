// What tools/serve answers to addresses that no page asks for.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

const { serve } = createRequire(import.meta.url)('../tools/serve');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'driehoek-'));
fs.writeFileSync(path.join(folder, 'index.html'), '<!doctype html>');
const { address, close } = await serve(folder);
after(() => {
  close();
  fs.rmSync(folder, { recursive: true });
});
const status = async (name) => (await fetch(address + name)).status;

test('whoever leaves a screen has its browser told to throw everything away, and only by asking for it', async () => {
  const answer = await fetch(`${address}clear-site-data`, { method: 'POST' });
  assert.equal(answer.status, 204);
  assert.equal(answer.headers.get('clear-site-data'), '"cache", "storage"');
  assert.equal(await status('clear-site-data'), 404);
  assert.equal((await fetch(address)).headers.get('clear-site-data'), null);
});

test('no address ends the server', async () => {
  for (const name of ['index.html%00.js', '%00', `${'a'.repeat(5000)}.js`, 'index.html/below', '%E0%A4%A', '..%2f..%2fetc%2fpasswd']) {
    assert.equal(await status(name), 404, name);
  }
  assert.equal(await status(''), 200);
  assert.equal(await status('index.html'), 200);
});
