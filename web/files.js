// Files in and out: the picker, a file dropped on the page, a download, the clipboard. Knows nothing of what is in them.
import { STATUS, textOf } from './protocol.js';

const LARGEST = 64 * 1024 * 1024;  // bytes, as io::largest_file

/** @param {(status: number, parts: any[]) => void} tell @param {HTMLElement} hint  shown while a file hangs over the page */
export function createFiles(tell, hint) {
  const picker = document.createElement('input');
  picker.type = 'file';
  picker.accept = '.json,.csv,.txt,application/json,text/csv,text/plain';
  picker.onchange = () => {
    take(picker.files[0]);
    picker.value = '';  // the same file may be chosen again
  };

  async function take(file) {
    if (!file) return;
    if (file.size > LARGEST) return tell(STATUS.file_is_too_large, [file.name]);
    try {
      tell(STATUS.file_opened, [file.name, new Uint8Array(await file.arrayBuffer())]);
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

  return {
    /** Only inside the user's own gesture, or the browser refuses. */
    pick: () => picker.click(),
    async copy([text]) {
      await navigator.clipboard.writeText(textOf(text));
      return [STATUS.done];
    },
  };
}

/** @param {string} name @param {string} type media type @param {Uint8Array} bytes */
export function saveFile(name, type, bytes) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
