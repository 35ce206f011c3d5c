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
  import('./page.js').then((page) => page.start({ compiled, fonts, loading, fetchBytes })).catch((error) => {
    console.error('driehoek:', error);
    say('Driehoek kon niet worden geladen. Controleer je verbinding en laad de pagina opnieuw. Wat je bewaard hebt, staat nog in deze browser.',
      'Driehoek could not be loaded. Check your connection and load the page again. What you saved is still in this browser.');
  });
}
