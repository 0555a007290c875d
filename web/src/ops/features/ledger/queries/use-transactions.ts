import { $api } from '@/api/client.ts';

/** What the ledger has of an order's money, as it went. */
export function useTransactions(orderId: string) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/ledger/transactions',
    { params: { query: { order_id: orderId, limit: 50 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
      refetchInterval: 15_000,
    },
  );
}
