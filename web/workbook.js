// Starts the worker that reads workbooks of Excel, when there is one to read; it is fetched only then.
import { STATUS } from './protocol.js';

export function createWorkbooks() {
  let end = null;
  return {
    /** For each sheet its name, CSV with semicolons, and how many rows are hidden. One at a time: a second one ends the first. */
    read: ([bytes]) => new Promise((resolve) => {
      end?.([STATUS.cancelled]);
      const worker = new Worker(new URL('workbook_worker.js', import.meta.url), { type: 'module' });
      const mine = end = (answer) => {
        worker.terminate();
        if (end === mine) end = null;
        resolve(answer);
      };
      worker.onerror = () => mine([STATUS.storage_failed]);
      worker.onmessage = ({ data }) => mine(data.failed ? [STATUS.is_damaged]
        : [STATUS.done, data.sheets.flatMap(({ name, csv, hidden }) => [name, csv, hidden])]);
      worker.postMessage({ bytes });
    }),
    stop() {
      end?.([STATUS.cancelled]);
      return [STATUS.done];
    },
  };
}
