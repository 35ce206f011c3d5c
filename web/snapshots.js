// What a kept state looks like on disk, and which of them may go. Pure: knows no database.

/** @typedef {{bytes: Uint8Array, gzip: boolean, check: string}} Sealed  check is over `bytes` as stored */
/** @typedef {{sequence: number, changed: number, label: string, revision: string}} Point */

const LAST = 20;   // every step
const HOURS = 24;  // then the last of each hour, of so many hours
const DAYS = 30;   // then the last of each day
const NAMED = 30;  // and those the user or the app gave a name, apart from the others

/** The slow and good way: compressed, with SHA-256. @returns {Promise<Sealed>} */
export async function seal(bytes) {
  const small = typeof CompressionStream === 'function' ? await through(new CompressionStream('gzip'), bytes) : bytes;
  return { bytes: small, gzip: small !== bytes, check: (await sha256(small)) ?? quickSum(small) };
}

/** For the moment the page goes away, when nothing may be waited for. @returns {Sealed} */
export function sealNow(bytes) {
  return { bytes, gzip: false, check: quickSum(bytes) };
}

/** @param {Sealed} sealed @returns {Promise<Uint8Array|null>} null when it is not what was written */
export async function unseal(sealed) {
  try {
    const { bytes, gzip, check } = sealed;
    const found = check.startsWith('sha256:') ? await sha256(bytes) : quickSum(bytes);
    if (found !== check) return null;
    return gzip ? await through(new DecompressionStream('gzip'), bytes) : bytes;
  } catch {
    return null;
  }
}

/** @param {Point[]} points oldest first @returns {Point[]} those that need not be kept any longer */
export function pointsToDrop(points) {
  const kept = new Set(points.slice(-LAST));
  const newestFirst = [...points].reverse();
  // Counted in order of writing, not by the clock: a clock that jumps must not cost a state.
  const keepLastOfEach = (milliseconds, most) => {
    const spans = new Set();
    for (const point of newestFirst) {
      const span = Math.floor(point.changed / milliseconds);
      if (spans.has(span)) continue;
      if (spans.size === most) return;
      spans.add(span);
      kept.add(point);
    }
  };
  keepLastOfEach(3600e3, HOURS);
  keepLastOfEach(24 * 3600e3, DAYS);
  for (const point of newestFirst.filter((one) => one.label).slice(0, NAMED)) kept.add(point);
  return points.filter((point) => !kept.has(point));
}

async function through(stream, bytes) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

// Nothing outside a secure context (plain http on another machine).
async function sha256(bytes) {
  if (!globalThis.crypto?.subtle) return undefined;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return 'sha256:' + Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

// FNV-1a twice, with different starts. Finds damage; it is no defence against people.
function quickSum(bytes) {
  let one = 0x811c9dc5, two = 0x01234567;
  for (let at = 0; at < bytes.length; at++) {
    one = Math.imul(one ^ bytes[at], 0x01000193);
    two = Math.imul(two ^ bytes[at], 0x01000193) ^ (two >>> 15);
  }
  return `fnv:${bytes.length}:${(one >>> 0).toString(16)}:${(two >>> 0).toString(16)}`;
}
