// Reads one workbook in a worker of its own, so that the page goes on.
// Message in: { bytes: Uint8Array }. Out: { sheets: [{ name, csv, hidden }] }, or { failed: true }.
import { sheetsOf } from './workbook_sheets.js';

self.onmessage = async ({ data }) => {
  try {
    postMessage({ sheets: await sheetsOf(data.bytes) });
  } catch {
    postMessage({ failed: true });  // without a word of what is in it
  }
};
