// Keeps one complete version of the page for use without a network. A new version is fetched whole, beside the old one, and
// waits until the user asks for it. Touches nothing but the page's own files.

// Written by tools/dist: the name of this version, and everything that belongs to it.
const CACHE = 'driehoek-@build@';
const FILES = @files@;

self.addEventListener('install', (event) => {
  event.waitUntil((async () => {
    const names = FILES.filter((name) => name !== 'service_worker.js').map((name) => (name === 'index.html' ? './' : name));
    const cache = await caches.open(CACHE);
    // What lies in the folder named after its contents never changes; the rest must come fresh.
    await cache.addAll(names.map((name) => (name.includes('/', 2) ? name : new Request(name, { cache: 'reload' }))));
  })());
});

self.addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    // Other open pages may still be the version before: its files stay one version longer.
    const old = (await caches.keys()).filter((name) => name.startsWith('driehoek-') && name !== CACHE);
    for (const name of old.slice(0, -1)) await caches.delete(name);
    await self.clients.claim();
  })());
});

self.addEventListener('message', ({ data }) => { if (data === 'take over') self.skipWaiting(); });

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  event.respondWith((async () => {
    const here = await caches.open(CACHE);
    const isPage = request.mode === 'navigate' && ['./', 'index.html'].some((name) => url.pathname === new URL(name, location).pathname);
    const kept = isPage
      ? await here.match('./')
      // The very Response from the cache: the browser keeps compiled code with it.
      : await here.match(request) ?? await caches.match(request);
    return kept ?? fetch(request);
  })());
});
