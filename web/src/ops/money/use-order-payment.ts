import { $api } from '@/api/client.ts';

/** The payment of an order as the books know it; none where nothing was to be paid yet. */
export function useOrderPayment(orderId: string) {
  return $api.useQuery(
    'get',
    '/api/v1/payments/all',
    { params: { query: { order_id: orderId, limit: 1 } } },
    { enabled: orderId !== '', refetchInterval: 15_000, select: ({ items }) => items[0] ?? null },
  );
}
