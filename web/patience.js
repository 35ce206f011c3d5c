// Nothing in the page waits for ever: what does not answer in time has failed, and whoever asked can say so.

/** @template T @param {number} milliseconds @param {Promise<T>} promise @returns {Promise<T>} */
export function within(milliseconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
