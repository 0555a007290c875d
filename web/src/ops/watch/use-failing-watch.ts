import { notifyManager, type Query, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';

/** Whether something on the page that is asked for again and again could not be had the last time. */
export function useFailingWatch(): boolean {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback((listener: () => void) => cache.subscribe(notifyManager.batchCalls(listener)), [cache]);
  return useSyncExternalStore(subscribe, () => cache.findAll({ type: 'active', predicate: isFailing }).length > 0);
}

function isFailing({ state, observers }: Query): boolean {
  const failing = state.status === 'error' || (state.data === undefined && state.errorUpdateCount > 0);
  return failing && observers.some(({ options }) => Boolean(options.refetchInterval));
}
