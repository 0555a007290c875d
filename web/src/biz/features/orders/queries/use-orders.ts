import { $api, type Schemas } from '@/api/client.ts';

/** The practitioner's orders, newest first, page after page; those of one status, or all. */
export function useOrders(status: Schemas['OrderStatus'] | undefined) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/service-orders',
    { params: { query: { role: 'practitioner', status, limit: 20 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
      refetchInterval: 60_000,
    },
  );
}
