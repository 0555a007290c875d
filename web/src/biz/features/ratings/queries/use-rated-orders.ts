import { $api } from '@/api/client.ts';

/** The last orders that were rated, newest first. */
export function useRatedOrders() {
  return $api.useQuery(
    'get',
    '/api/v1/service-orders',
    { params: { query: { role: 'practitioner', status: 'completed', limit: 100 } } },
    { select: ({ items }) => items.flatMap((order) => (order.rating ? [{ ...order, rating: order.rating }] : [])) },
  );
}
