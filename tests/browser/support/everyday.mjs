// For tests of the everyday page: the day of the design's pictures, the way through every view and dialog.
import { drop, sampleAfterRounds } from './after_rounds.mjs';
import { find, settled, waitForText } from './page.mjs';

/** Opens every later page of this context on 6 October 2022: all 32 3-hoeken of the sample go on that day. */
export const setDay = (context) => context.addInitScript((day) => {
  const shift = day - Date.now();
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts) { if (parts.length) super(...parts); else super(Real.now() + shift); }
    static now() { return Real.now() + shift; }
  };
}, Date.UTC(2022, 9, 6, 8));

/** The name of the first that a locator finds, as a screen reader says it. */
export const nameOf = async (locator) => {
  await locator.first().waitFor({ state: 'attached' });
  return locator.first().evaluate((one) => one.getAttribute('aria-label') ?? one.textContent);
};

const press = async (page, name) => {
  const button = page.getByRole('button', { name }).first();
  await button.waitFor({ state: 'attached' });
  await button.press('Enter');
};
const dialog = (page) => page.getByRole('dialog');

/** Words by which the walk finds its way, in both languages. */
const words = {
  nl: {
    exploreTabs: ['Open hoeken', 'Drukte', 'Van 3 naar 2', 'Uitval', "Scenario's"], whatIf: 'Probeer iets uit (wat als)', leaveWhatIf: 'Stop met wat als',
    mtDay: 'MT-dag', fillIn: 'Vul excellent in', indicator: '2 contactpersonen: .*', onWall: 'Op het scherm', leaveMtWall: 'Sluit scherm',
    sample: 'Start met een voorbeeld', overview: 'Overzicht', triads: '3-hoeken', intervisie: 'Intervisie', session: 'Sessie', leaveWall: 'Sluit scherm', explore: 'Verkennen', programme: 'Programma', data: 'Gegevens',
    list: 'Lijst', map: 'Kaart', triad: /^3-hoek K-05/, coach: /^Nadia Lindehof/, edit: 'Wijzig hoeken', choose: 'Wijzig jobcoach',
    contact: 'Voeg contact toe', end: 'Rond deze 3-hoek af', date: 'Kies een datum', training: 'Werk opleiding bij', handOver: 'Draag een 3-hoek over',
    newRound: 'Nieuwe ronde', people: 'Mensen', units: 'Onderdelen', person: 'Sami Waterlelie', paste: 'Plak uit Excel', names: 'Codes', forWhom: 'Voor welk team of MT?', missing: 'Bekijk wat er mist', form: 'Voer een formulier in',
    copyMethod: 'Kopieer Incidentmethode', step: /^1\. /, turnoutOf: /^Opkomst in /, group: /^Groep 2, /, turnout: 'Opkomst', certificate: 'Bewijs van deelname',
  },
  en: {
    exploreTabs: ['Open corners', 'Load', 'From 3 to 2', 'Absence', 'Scenarios'], whatIf: 'Try something out (what if)', leaveWhatIf: 'Stop what if',
    mtDay: 'MT day', fillIn: 'Fill in excellent', indicator: '2 contactpersonen: .*', onWall: 'On the screen', leaveMtWall: 'Close screen',
    sample: 'Start with a sample', overview: 'Overview', triads: 'Triads', intervisie: 'Intervisie', session: 'Session', leaveWall: 'Close screen', explore: 'Explore', programme: 'Programme', data: 'Data',
    list: 'List', map: 'Map', triad: /^Triad K-05/, coach: /^Nadia Lindehof/, edit: 'Edit corners', choose: 'Change job coach',
    contact: 'Add a contact', end: 'End this triad', date: 'Choose a date', training: 'Update training', handOver: 'Hand over a triad',
    newRound: 'New round', people: 'People', units: 'Units', person: 'Sami Waterlelie', paste: 'Paste from Excel', names: 'Codes', forWhom: 'For which team or MT?', missing: 'See what is missing', form: 'Enter a form',
    copyMethod: 'Copy Incident method', step: /^1\. /, turnoutOf: /^Attendance in /, group: /^Group 2, /, turnout: 'Attendance', certificate: 'Certificate of participation',
  },
};

/**
 * Walks through every view, then through every dialog, and calls `visit(name)` at each. `keys` gives a theme or a language.
 * @param {import('playwright-core').Page} page  with the sample open
 */
export async function visitEverything(page, language, visit) {
  const w = words[language];
  const go = async (name) => { await press(page, new RegExp(`^${name}$`)); await settled(page); };
  const visitDialog = async (name, open) => {
    await open();
    await dialog(page).first().waitFor({ state: 'attached' });
    await visit(name);
    // One Escape for each: one too many would close what is behind them as well.
    const dialogs = () => page.evaluate(() => Array.from(document.querySelectorAll('[role=dialog]'), (one) => one.ariaLabel).join());
    for (let open = await dialogs(); open; open = await dialogs()) {
      await page.keyboard.press('Escape');
      await page.waitForFunction((before) => Array.from(document.querySelectorAll('[role=dialog]'), (one) => one.ariaLabel).join() !== before, open);
    }
  };

  await go(w.overview);
  await visit('overview');
  await visitDialog('dialog-date', () => go(w.date));
  await visitDialog('dialog-training', () => go(w.training));
  await visitDialog('dialog-hand-over', () => go(w.handOver));
  await go(w.intervisie);
  await visit('intervisie');
  await visitDialog('dialog-round', () => go(w.newRound));
  await go(w.session);
  await visit('wall');
  await go(w.leaveWall);
  await go(w.explore);
  await visit('explore');
  for (const [at, tab] of w.exploreTabs.entries()) {
    await go(tab);
    await visit(`explore-${at + 1}`);
  }
  await go(w.programme);
  await visit('programme');
  await go(w.mtDay);
  await visit('mt-day');
  await visitDialog('dialog-sentence', () => go(w.fillIn));
  await visitDialog('dialog-indicator', () => go(w.indicator));
  await go(w.onWall);
  await visit('mt-wall');
  await go(w.leaveMtWall);
  await go(w.data);
  await visit('data');
  await go(w.people);
  await visit('people');
  await go(w.person);
  await visit('inspector-sheet');
  await page.keyboard.press('Escape');
  await go(w.paste);
  await visit('grid');
  await page.keyboard.press('Escape');
  await go(w.units);
  await visit('units');
  await go(w.triads);
  await visit('map');
  await press(page, w.triad);
  await visit('inspector-triad');
  await visitDialog('dialog-edit', () => go(w.edit));
  await visitDialog('dialog-choose', async () => { await go(w.edit); await press(page, w.choose); });
  await visitDialog('dialog-contact', async () => { await go(w.edit); await press(page, w.contact); });
  await visitDialog('dialog-end', async () => { await go(w.edit); await press(page, w.end); });
  await page.keyboard.press('Escape');
  await press(page, w.coach);
  await visit('inspector-person');
  await page.keyboard.press('Escape');
  await go(w.list);
  await page.getByRole('table').waitFor({ state: 'attached' });
  await visit('list');
  await go(w.map);
  await visitDialog('palette', () => page.keyboard.press('Control+k'));
  await visitDialog('help', () => page.keyboard.press('F1'));
  await visitDialog('dialog-custom-training', async () => {
    for (const key of 'mt') await page.keyboard.press(key);
    await find(page, 'combobox', w.forWhom).selectOption('Schoonmaak & Facilitair: Schoonmaak avond');
    await go(w.missing);
  });
  await visitDialog('dialog-evaluation', async () => {
    for (const key of 'me') await page.keyboard.press(key);
    await go(w.form);
  });
  for (const [name, keys] of [['dialog-filter', 'f'], ['dialog-start', 'm h'], ['dialog-person', 'm p'], ['dialog-rename', 'F2'], ['dialog-names', 'c'], ['dialog-account', 'm a'], ['dialog-retention', 'm u'], ['dialog-templates', 'm j']])
    await visitDialog(name, async () => { for (const key of keys.split(' ')) await page.keyboard.press(key); });
  const openMethods = async () => { for (const key of 'mn') await page.keyboard.press(key); };
  await visitDialog('dialog-methods', openMethods);
  await visitDialog('dialog-own-method', async () => { await openMethods(); await go(w.copyMethod); });
  await visitDialog('dialog-method-step', async () => { await openMethods(); await go(w.copyMethod); await press(page, w.step); });
  // Near the end: it makes a step, and steps make restore points.
  await go(w.explore);
  await go(w.exploreTabs.at(-1));
  await press(page, w.whatIf);
  await settled(page);
  await visit('what-if');
  await go(w.leaveWhatIf);
  // Last: another organisation, in which sessions were held.
  await drop(page, 'na-rondes.json', sampleAfterRounds());
  await go(w.intervisie);
  await waitForText(page, w.turnoutOf);
  await press(page, w.group);
  await visit('inspector-group');
  await visitDialog('dialog-turnout', () => go(w.turnout));
  await visitDialog('dialog-certificate', () => go(w.certificate));
}

/** Starts the sample and waits for its map. */
export async function openSample(page, language = 'nl') {
  await press(page, new RegExp(`^${words[language].sample}`));
  await find(page, 'navigation', undefined, { exact: false }).first().waitFor({ state: 'attached' });
}
