import { useSyncExternalStore } from 'react';
import { reach } from '@/api/reach.ts';

/** Whether the platform cannot be reached although the device may have a network. */
export function useAway(): boolean {
  return useSyncExternalStore(reach.subscribe, reach.isAway);
}
