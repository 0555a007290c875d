import { useCallback, useSyncExternalStore } from 'react';

interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

let waiting: InstallPrompt | null = null;
const listeners = new Set<() => void>();

function become(prompt: InstallPrompt | null): void {
  waiting = prompt;
  for (const listener of listeners) listener();
}

/** Keeps the browser's offer to install the application until somebody asks for it. */
export function watchInstallation(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    become(event as InstallPrompt);
  });
  addEventListener('appinstalled', () => become(null));
}

/** How the application can be put on the home screen: at once, by hand, or it is there already. */
export function useInstall() {
  const prompt = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting,
  );
  const installed = matchMedia('(display-mode: standalone)').matches;
  const state: 'installed' | 'ready' | 'by_hand' = installed ? 'installed' : prompt ? 'ready' : 'by_hand';
  const install = useCallback(async () => {
    await prompt?.prompt();
    become(null);
  }, [prompt]);
  return { state, install };
}
