// First script of the page, in plain old syntax and without imports, so that it can still say what is wrong in a browser that
// cannot run the rest. Starts all downloads at once and then hands over to page.js.

const loading = document.getElementById('loading');
globalThis.driehoek = { frames: 0, publications: 0 };  // counters for tests and measurements

/** Dutch first: most users read it. */
function say(dutch, english) {
  loading.replaceChildren();
  [['nl', dutch], ['en', english]].forEach(([lang, text]) => {
    const line = document.createElement('p');
    line.lang = lang;
    line.textContent = text;
    loading.append(line);
  });
}

// Loads the page again, as a newer version where one waits. A version that cannot start is asked for anew, all of it: the copy
// that this browser keeps for use without a network may be what is broken.
async function reload(isStarted) {
  const soon = (promise, milliseconds) => Promise.race([promise, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
  try {
    const { serviceWorker } = navigator;
    const registration = serviceWorker && await soon(serviceWorker.getRegistration(), 1000);
    if (registration && !isStarted) await soon(registration.update(), 5000);
    const waiting = registration && (registration.waiting || (!isStarted && await soon(installed(registration.installing), 15000)));
    if (waiting) {
      const taken = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
      waiting.postMessage('take over');
      await soon(taken, 3000);
    } else if (registration && !isStarted && (await fetch(import.meta.url, { cache: 'no-store', method: 'HEAD' })).ok) {
      await registration.unregister();
      for (const name of await caches.keys()) if (name.startsWith('driehoek-')) await caches.delete(name);
    }
  } catch (error) {
    console.warn('driehoek:', error);  // no network, or no service worker: the page as it is
  }
  location.reload();
}

/** The version that is being fetched, once it is there; nothing when there is none, or it fails. */
function installed(worker) {
  return worker && new Promise((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed') resolve(worker);
      if (worker.state === 'redundant') resolve();
    });
  });
}

function fetchBytes(name) {
  return fetch(new URL(name, import.meta.url)).then((response) => {
    if (!response.ok) throw new Error(name + ': ' + response.status);
    return response.arrayBuffer();
  }).then((buffer) => new Uint8Array(buffer));
}

// Streaming: compiled while it comes in, and the browser keeps the result.
async function compile(name) {
  const address = new URL(name, import.meta.url);
  try {
    return await WebAssembly.compileStreaming(fetch(address));
  } catch (error) {
    if (error instanceof WebAssembly.CompileError) throw error;
    return WebAssembly.compile(await fetchBytes(name));  // a server that does not know the file type
  }
}

const canRun = typeof WebAssembly === 'object' && WebAssembly.compileStreaming && globalThis.ResizeObserver
  && globalThis.PointerEvent && globalThis.BroadcastChannel && 'inert' in HTMLElement.prototype;

if (!canRun) {
  say('Deze browser is te oud voor Driehoek. Gebruik een nieuwe versie van Edge, Chrome, Firefox of Safari.',
    'This browser is too old for Driehoek. Use a recent version of Edge, Chrome, Firefox or Safari.');
} else {
  const compiled = compile('driehoek.wasm');
  const fonts = Promise.all(['regular', 'semibold', 'bold', 'icons'].map((name) => fetchBytes(`fonts/${name}.ttf`)));
  for (const download of [compiled, fonts]) download.catch(() => {});
  import('./page.js').then((page) => page.start({ compiled, fonts, loading, fetchBytes, reload })).catch((error) => {
    console.error('driehoek:', error);
    say('Driehoek kon niet worden geladen. Controleer je verbinding en laad de pagina opnieuw. Wat je bewaard hebt, staat nog in deze browser.',
      'Driehoek could not be loaded. Check your connection and load the page again. What you saved is still in this browser.');
    const again = document.createElement('button');
    again.textContent = 'Laad Driehoek opnieuw (Reload)';
    again.addEventListener('click', () => reload(false));
    loading.append(again);
  });
}
