import { $api } from '@/api/client.ts';

/**
 * What the consumer agreed to show. Every reading is written into the owner's access ledger, so it is read when asked for
 * and at no other time, and not kept once the page is left.
 */
export function useHealthSummary(id: string, wanted: boolean) {
  return $api.useQuery(
    'get',
    '/api/v1/orders/{id}/health-summary',
    { params: { path: { id } } },
    {
      enabled: wanted,
      gcTime: 0,
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnMount: false,
      refetchOnReconnect: false,
      refetchOnWindowFocus: false,
      retry: false,
    },
  );
}
