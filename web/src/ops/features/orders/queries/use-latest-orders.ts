import { $api } from '@/api/client.ts';

/** The numbers of the orders placed of late, newest first, as the audit log has them. */
export function useLatestOrders() {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/ops/audit-logs',
    { params: { query: { kind: 'trade.order_created', limit: 15 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items.map(({ subject }) => subject)),
      refetchInterval: 10_000,
    },
  );
}
