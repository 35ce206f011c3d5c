// Passwords that people can type: words picked by chance out of assets/passphrase. Each adds as many bits as the list has.

const WORDS = 5;

/** @param {string[]} list @returns {string} */
export function makePassphrase(list) {
  return Array.from({ length: WORDS }, () => list[pick(list.length)]).join(' ');
}

/** From 0 up to `count`, each as likely: what would make the first ones likelier is thrown again. */
export function pick(count, random = () => crypto.getRandomValues(new Uint32Array(1))[0]) {
  const fair = Math.floor(2 ** 32 / count) * count;
  for (;;) {
    const thrown = random();
    if (thrown < fair) return thrown % count;
  }
}
