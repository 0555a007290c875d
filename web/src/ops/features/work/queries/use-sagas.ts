import { $api, type Schemas } from '@/api/client.ts';
import type { Service } from '@/ops/work/services.ts';

/** The sagas of a service, newest first; of one status, or of all. */
export function useSagas(service: Service, status?: Schemas['SagaStatus']) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/work/{service}/sagas',
    { params: { path: { service }, query: { status, limit: 30 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
      refetchInterval: 10_000,
    },
  );
}
