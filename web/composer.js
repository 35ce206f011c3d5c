// Starts and stops the composer's worker: one for each run, and one that waits, so that the next run begins at once.
import { STATUS } from './protocol.js';

const PATIENCE = 400;  // milliseconds for a worker that was stopped; what it does then may be one step of seconds

/** @param {(status: number, parts: any[]) => void} tell  for reports while a run goes on */
export function createComposer(tell) {
  let worker = null;
  let waiting = null;
  let end = null;
  let reports = [];  // the last one of this run, or none

  function prepare() {
    if (waiting) return [STATUS.done];
    const mine = waiting = new Worker(new URL('composer_worker.js', import.meta.url), { type: 'module' });
    // Before it has an order all that it can tell is that it failed; the run that needs one tries again.
    mine.onerror = mine.onmessage = () => { if (waiting === mine) waiting = null; };
    return [STATUS.done];
  }

  return {
    prepare,
    /** Ends when nothing better is to be found, or after stop(): with the last report, if there was one. */
    run: ([order]) => new Promise((resolve) => {
      end?.([STATUS.storage_failed]);
      worker?.terminate();
      prepare();
      const mine = worker = waiting;
      waiting = null;
      end = (answer) => {
        mine.terminate();
        if (worker === mine) worker = end = null;
        prepare();
        resolve(answer);
      };
      const mineEnds = end;
      reports = [];
      mine.onerror = () => mineEnds([STATUS.storage_failed]);
      mine.onmessage = ({ data }) => {
        if (data.failed) mineEnds([STATUS.storage_failed]);
        else if (data.done) mineEnds([STATUS.done, [data.report]]);
        else tell(STATUS.composer_reports, reports = [data.report]);
      };
      mine.postMessage({ order });
    }),
    stop() {
      const [stopped, mineEnds] = [worker, end];
      stopped?.postMessage({ stop: true });
      setTimeout(() => { if (worker === stopped) mineEnds?.([STATUS.done, reports]); }, PATIENCE);
      return [STATUS.done];
    },
  };
}
