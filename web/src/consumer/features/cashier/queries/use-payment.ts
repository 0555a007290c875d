import { $api } from '@/api/client.ts';

/** The payment of an order, where one was started. */
export function usePayment(order: string) {
  return $api.useQuery(
    'get',
    '/api/v1/payments',
    { params: { query: { limit: 100 } } },
    { staleTime: 0, select: ({ items }) => items.find(({ order_id }) => order_id === order) ?? null },
  );
}
