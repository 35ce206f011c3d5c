// Files in and out: the picker, a file dropped on the page, the same file again, a download, the clipboard. Where the browser
// has the File System Access API a document stays tied to its file; elsewhere saving is a download. Knows nothing of what is
// in a file, and never writes over one that somebody else changed.
import { STATUS, bytesOf, textOf } from './protocol.js';

const LARGEST = 64 * 1024 * 1024;  // bytes, as io::largest_file
const TYPES = [{ description: 'Driehoek', accept: { 'application/json': ['.json'] } }];
const READ_TYPES = [{
  description: 'Driehoek, CSV, Excel',
  accept: {
    'application/json': ['.json'], 'text/csv': ['.csv', '.tsv', '.txt'],
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx', '.xls', '.xlsb'],
  },
}];

// An accent and its letter are one, as in what is typed; bytes that are no text stay as they are.
function inOneForm(bytes) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const normal = text.normalize();
    return normal === text ? bytes : bytesOf(normal);
  } catch {
    return bytes;
  }
}

/** How a file was when we last read or wrote it. @typedef {{handle: FileSystemFileHandle, changed: number, size: number}} KnownFile */
const asKnown = async (handle) => {
  const { lastModified, size } = await handle.getFile();
  return { handle, changed: lastModified, size };
};

/**
 * @param {(status: number, parts: any[]) => void} tell
 * @param {HTMLElement} hint  shown while a file hangs over the page
 * @param {{readFile: (id: string) => Promise<KnownFile|undefined>, writeFile: (id: string, file?: KnownFile) => Promise<void>}} storage
 */
export function createFiles(tell, hint, storage) {
  /** @type {FileSystemFileHandle|null} */ let opened = null;  // not yet tied to a document
  const picker = document.createElement('input');
  picker.type = 'file';
  picker.accept = '.json,application/json,.csv,.txt,.tsv,text/csv,.xlsx,.xls,.xlsb';
  picker.onchange = () => {
    take(picker.files[0]);
    picker.value = '';  // the same file may be chosen again
  };

  async function take(file, handle = null) {
    if (!file) return;
    opened = handle;
    if (file.size > LARGEST) return tell(STATUS.file_is_too_large, [file.name]);
    try {
      tell(STATUS.file_opened, [file.name.normalize(), inOneForm(new Uint8Array(await file.arrayBuffer()))]);
    } catch {
      tell(STATUS.file_opened, [file.name, '']);  // gone or unreadable: an empty file is refused with words
    }
  }

  const hasFile = (event) => event.dataTransfer?.types.includes('Files');
  addEventListener('dragover', (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    hint.hidden = false;
  });
  addEventListener('dragleave', (event) => { if (!event.relatedTarget) hint.hidden = true; });
  addEventListener('drop', (event) => {
    hint.hidden = true;
    if (!hasFile(event)) return;
    event.preventDefault();  // else the browser leaves the page to show the file
    take(event.dataTransfer.files[0]);
  });

  /** The file of the document, or one that the user chooses now; null where that cannot be. Throws AbortError on "cancel". */
  async function fileFor(id, name, how) {
    const known = how === 'new' ? undefined : await storage.readFile(id);
    if (known) {
      const may = { mode: 'readwrite' };
      try {
        if (await known.handle.queryPermission(may) === 'granted' || await known.handle.requestPermission(may) === 'granted') {
          return { ...known, now: await asKnown(known.handle) };
        }
      } catch { /* moved or deleted meanwhile: another one, then */ }
    }
    try {
      return globalThis.showSaveFilePicker ? { handle: await showSaveFilePicker({ suggestedName: name, types: TYPES }) } : null;
    } catch (error) {
      if (error.name === 'AbortError') throw error;
      return null;  // too long after the gesture, or forbidden by whoever manages this machine
    }
  }

  async function save(name, type, given, id, how) {
    const bytes = type === 'image/png' ? await dotsOf(given) : given;
    const file = id && await fileFor(id, name, how);
    if (!file) {
      saveFile(name, type, bytes);
      return [STATUS.done, [name, '']];
    }
    const { handle, changed, size, now } = file;
    if (now && how !== 'over' && (now.changed !== changed || now.size !== size)) return [STATUS.file_changed, [handle.name]];
    const stream = await handle.createWritable();
    await stream.write(bytes);
    await stream.close();  // only now does the file change, all of it at once
    await storage.writeFile(id, await asKnown(handle));
    return [STATUS.done, [handle.name, '1']];
  }

  return {
    /** Only inside the user's own gesture, or the browser refuses. */
    pick() {
      if (!globalThis.showOpenFilePicker) return picker.click();
      showOpenFilePicker({ types: READ_TYPES }).then(
        async ([handle]) => take(await handle.getFile(), handle),
        (error) => { if (error.name !== 'AbortError') picker.click(); });
    },
    /** Parts: the name, and "1" when it is certain that the file is there; a download is the user's to see. */
    save: (...file) => save(...file).catch((error) => {
      if (error.name !== 'AbortError') console.warn('driehoek: save:', error);
      return [error.name === 'AbortError' ? STATUS.cancelled : STATUS.storage_failed];
    }),
    /** What was opened last is the file of this document. */
    async link(id) {
      await storage.writeFile(id, opened ? await asKnown(opened) : undefined);
      opened = null;
      return [STATUS.done];
    },
    async copy([text]) {
      await navigator.clipboard.writeText(textOf(text));
      return [STATUS.done];
    },
  };
}

const DENSITY = 2;  // dots for each of a picture's pixels
const FONTS = { 400: 'regular', 600: 'semibold', 700: 'bold' };  // by weight

/**
 * A picture as dots. A browser draws an SVG that stands alone without the page's fonts, so they go into it.
 * @param {Uint8Array} svg @returns {Promise<Uint8Array>} a PNG
 */
async function dotsOf(svg) {
  const faces = await Promise.all(Object.entries(FONTS).map(async ([weight, name]) => {
    const font = new Uint8Array(await (await fetch(new URL(`fonts/${name}.ttf`, import.meta.url))).arrayBuffer());
    let letters = '';
    for (const byte of font) letters += String.fromCharCode(byte);
    return `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:${weight};src:url(data:font/ttf;base64,${btoa(letters)})}`;
  }));
  const drawn = textOf(svg).replace('<title>', `<style>${faces.join('')}</style><title>`);
  const address = URL.createObjectURL(new Blob([drawn], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * DENSITY;
    canvas.height = image.naturalHeight * DENSITY;
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise((done) => { canvas.toBlob(done, 'image/png'); });
    return new Uint8Array(await png.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** @param {string} name @param {string} type media type @param {Uint8Array} bytes */
export function saveFile(name, type, bytes) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
