import { $api } from '@/api/client.ts';

/** What is in the pool, with what the practitioner may not take and why. Looked at again now and then beside the news. */
export function useAvailableOrders() {
  return $api.useQuery(
    'get',
    '/api/v1/matching/available-orders',
    { params: { query: { include: 'ineligible', limit: 100 } } },
    { refetchInterval: 30_000, select: ({ items }) => items },
  );
}
