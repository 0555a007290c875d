import { useSyncExternalStore } from 'react';

const query = () => matchMedia('(prefers-reduced-motion: reduce)');

function onChange(tell: () => void): () => void {
  const asked = query();
  asked.addEventListener('change', tell);
  return () => asked.removeEventListener('change', tell);
}

/** Whether whoever looks at the page wants nothing to move. */
export function useStill(): boolean {
  return useSyncExternalStore(onChange, () => query().matches);
}
