import { $api } from '@/api/client.ts';

/** What it would cost to call an order off at this moment, asked anew while it is looked at. */
export function useCancellation(id: string, enabled: boolean) {
  return $api.useQuery(
    'get',
    '/api/v1/orders/{id}/cancellation',
    { params: { path: { id } } },
    { enabled, staleTime: 0, gcTime: 0, refetchInterval: 20_000 },
  );
}
