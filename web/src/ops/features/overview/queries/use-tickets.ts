import { $api } from '@/api/client.ts';

/** How many differences of the books wait for a person. */
export function useTickets(enabled: boolean) {
  return $api.useQuery(
    'get',
    '/api/v1/reconciliation-tickets',
    { params: { query: { status: 'open', limit: 100 } } },
    { enabled, refetchInterval: 15_000, select: ({ items }) => items.length },
  );
}
