import { $api } from '@/api/client.ts';
import type { Service } from '@/ops/work/services.ts';

/** The events of a service that failed all their attempts, oldest first. */
export function useParkedEvents(service: Service) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/work/{service}/parked-events',
    { params: { path: { service }, query: { limit: 30 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
      refetchInterval: 10_000,
    },
  );
}
