// What a page can do so that a screen keeps nothing of it, beyond emptying its database.
import { within } from './patience.js';

const SERVER_WITHIN = 4000;  // ms; there may be no network
const BROWSER_WITHIN = 3000;

/** Each part by itself: what one browser cannot do must not keep another part from being done. */
export async function leaveNothing() {
  const parts = [forgetCopies, forgetWorkers, askServer];
  for (const part of parts) await part().catch((error) => console.warn('driehoek:', error));
}

/** The copy of the page for use without a network. */
async function forgetCopies() {
  for (const name of await within(BROWSER_WITHIN, caches.keys())) {
    if (name.startsWith('driehoek-')) await within(BROWSER_WITHIN, caches.delete(name));
  }
}

async function forgetWorkers() {
  const registrations = await within(BROWSER_WITHIN, navigator.serviceWorker?.getRegistrations?.() ?? Promise.resolve([]));
  const here = new URL('.', location.href).href;
  for (const registration of registrations) {
    if (registration.scope === here) await within(BROWSER_WITHIN, registration.unregister());
  }
}

/**
 * Only a server can make a browser throw away its files themselves, and not just what they say: by Clear-Site-Data. The
 * address is one that no copy of the page answers. Where the server knows nothing of it, nothing happens.
 */
async function askServer() {
  await within(SERVER_WITHIN, fetch(new URL('clear-site-data', location.href), { method: 'POST', cache: 'no-store' }));
}
