// Organisations as large as they come, for tests of keeping: the sample, the full-size one, an imported one of full size, and
// one ten times as large.
import { click, openPage, startSample, waitUntilKept } from './page.mjs';

/** The text that was kept last, out of the browser's own storage. */
const keptText = (page) => page.evaluate(() => new Promise((resolve, reject) => {
  const opened = indexedDB.open('driehoek');
  opened.onerror = reject;
  opened.onsuccess = () => {
    const store = opened.result.transaction('snapshots').objectStore('snapshots');
    store.openCursor(null, 'prev').onsuccess = ({ target: { result: { value } } }) => {
      opened.result.close();
      const stream = new Blob([value.bytes]).stream();
      resolve(new Response(value.gzip ? stream.pipeThrough(new DecompressionStream('gzip')) : stream).text());
    };
  };
}));

/** So many copies of everything in one organisation, each with ids of its own. */
export function multiply(text, times) {
  const { format, version, organisation, ...sections } = JSON.parse(text);
  const ids = new Set(Object.values(sections).filter(Array.isArray).flat().map(({ id }) => id));
  const ofSettings = new Set(['part', 'goal', 'strand']);  // which are there once, and whose ids may be those of units
  const copy = (value, mark) => {
    if (typeof value === 'string') return ids.has(value) ? mark + value : value;
    if (Array.isArray(value)) return value.map((each) => copy(each, mark));
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, ofSettings.has(key) ? each : copy(each, mark)]));
    return value;
  };
  const copies = Array.from({ length: times }, (_, at) => copy(sections, `X${at}-`));
  const joined = Object.keys(sections).map((name) => [name, copies.flatMap((each) => each[name])]);
  const programme = { ...organisation.programme, coaches: organisation.programme?.coaches?.map((coach) => copy(coach, 'X0-')) };
  return JSON.stringify({
    format, version, organisation: { ...organisation, programme, name: `Ingelezen, ${times} keer`, is_sample: undefined }, ...Object.fromEntries(joined),
  });
}

async function startFullSample(page) {
  await startSample(page);
  await click(page, 'button', 'Gegevens');
  await click(page, 'button', 'Groot voorbeeld');
  await page.waitForFunction(() => document.title.startsWith('Groot voorbeeld'));
  await waitUntilKept(page);
}

async function readIn(page, times) {
  await startFullSample(page);
  const buffer = Buffer.from(multiply(await keptText(page), times));
  await click(page, 'button', 'Gegevens');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), click(page, 'button', 'Kies een bestand')]);
  await chooser.setFiles({ name: 'groot.json', mimeType: 'application/json', buffer });
  await page.waitForFunction((name) => document.title.startsWith(name), `Ingelezen, ${times} keer`);
  await waitUntilKept(page);
}

/** Each starts an empty page with an organisation of its size, and ends when that is kept. */
export const sizes = {
  sample: startSample,
  'full size': startFullSample,
  'imported, full size': (page) => readIn(page, 1),
  'imported, ten times': (page) => readIn(page, 10),
};

/** Opens what is kept; whether it came. */
export async function opens(context, address, title) {
  const page = await openPage(context, address);
  const came = await page.waitForFunction((name) => document.title === name, title, { timeout: 60000 }).then(() => true, () => false);
  await page.close();
  return came;
}
