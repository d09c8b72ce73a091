/** Set by the build: whether this is a package, which has a service worker beside it. */
declare const PACKAGED: boolean;

/**
 * Resolves when everything is kept in the browser and this page is served from there, to true; to false where that cannot be:
 * private windows and old browsers refuse.
 */
export async function keepForOffline(): Promise<boolean> {
  if (!PACKAGED || !('serviceWorker' in navigator)) return false;
  const { serviceWorker } = navigator;
  try {
    await serviceWorker.register('service-worker.js');
    await serviceWorker.ready;
    if (!serviceWorker.controller) {
      await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
    }
    return true;
  } catch {
    return false;
  }
}
