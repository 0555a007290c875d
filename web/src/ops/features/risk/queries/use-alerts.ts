import type { Schemas } from '@/api/client.ts';
import { $api } from '@/api/client.ts';

export interface AlertFilter {
  state?: Schemas['AlertState'] | undefined;
  class?: Schemas['RiskClass'] | undefined;
  severity?: number | undefined;
}

/** Suspicions, newest first. */
export function useAlerts({ state, class: name, severity }: AlertFilter) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/risk/alerts',
    { params: { query: { state, class: name, min_severity: severity, limit: 30 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
      refetchInterval: 15_000,
    },
  );
}
