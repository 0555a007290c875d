import { $api } from '@/api/client.ts';

/** The account's latest orders. */
export function useOrders() {
  return $api.useQuery(
    'get',
    '/api/v1/service-orders',
    { params: { query: { limit: 50 } } },
    { select: ({ items }) => items, refetchInterval: 60_000 },
  );
}
