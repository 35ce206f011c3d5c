// Starts and stops the composer's worker. One run at a time; the worker is fetched when the first one starts.
import { STATUS } from './protocol.js';

/** @param {(status: number, parts: any[]) => void} tell  for reports while a run goes on */
export function createComposer(tell) {
  let worker = null;
  let end = null;

  return {
    /** Ends when nothing better is to be found, or after stop(): with the last report. */
    run: ([order]) => new Promise((resolve) => {
      end?.([STATUS.storage_failed]);
      worker?.terminate();
      const mine = worker = new Worker(new URL('composer_worker.js', import.meta.url), { type: 'module' });
      end = (answer) => {
        mine.terminate();
        if (worker === mine) worker = end = null;
        resolve(answer);
      };
      const mineEnds = end;
      mine.onerror = () => mineEnds([STATUS.storage_failed]);
      mine.onmessage = ({ data }) => {
        if (data.failed) mineEnds([STATUS.storage_failed]);
        else if (data.done) mineEnds([STATUS.done, [data.report]]);
        else tell(STATUS.composer_reports, [data.report]);
      };
      mine.postMessage({ order });
    }),
    stop() {
      worker?.postMessage({ stop: true });
      return [STATUS.done];
    },
  };
}
