/** Installs the service worker; in development there is none. */
export function registerWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    // Without it everything works, only not offline.
    navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  });
}
