// A newer version of the page waits until the user wants it; then all of it changes at once.

const ASK_EVERY = 3600e3;  // ms; pages on a wall screen stay open for weeks

/** @param {() => void} onReady  a complete newer version is here */
export function watchUpdates(onReady) {
  return {
    /** Not before the first frame: fetching a copy of everything must not compete with what that needs. */
    async start() {
      let serviceWorker, registration;
      try {
        ({ serviceWorker } = navigator);
        registration = await serviceWorker?.register('service_worker.js', { updateViaCache: 'none' });
      } catch {
        return;  // no https, or forbidden: the page works without
      }
      if (!registration) return;
      const offer = () => { if (registration.waiting && serviceWorker.controller) onReady(); };
      offer();
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', offer);
      });
      let asked = Date.now();
      document.addEventListener('visibilitychange', () => {
        if (document.hidden || Date.now() - asked < ASK_EVERY) return;
        asked = Date.now();
        registration.update().catch(() => {});
      });
    },
  };
}
