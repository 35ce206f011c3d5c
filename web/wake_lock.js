// Keeps the screen from going dark while something runs that people look at from afar. Browsers take the lock away when the page
// is hidden, so it is asked for again when it is seen.

export function createWakeLock() {
  let wanted = false, lock = null;

  async function ask() {
    if (!wanted || lock || document.hidden) return;
    try {
      lock = await navigator.wakeLock?.request('screen') ?? null;
      lock?.addEventListener('release', () => { lock = null; });
      if (!wanted) drop();  // it changed its mind meanwhile
    } catch { /* a battery that is low, or a browser that does not: the screen goes dark as it always does */ }
  }

  function drop() {
    lock?.release().catch(() => {});
    lock = null;
  }

  document.addEventListener('visibilitychange', ask);

  return (isWanted) => {
    wanted = isWanted;
    if (wanted) ask();
    else drop();
  };
}
