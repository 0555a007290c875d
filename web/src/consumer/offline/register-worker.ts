import { whenCalm } from '@/ui/when-calm.ts';

/** Installs the service worker; in development there is none. */
export function registerWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // Without it everything works, only not offline.
  whenCalm(() => navigator.serviceWorker.register('/sw.js').catch(() => undefined));
}
