import { $api } from '@/api/client.ts';

/** The days that were reconciled, newest first. */
export function useDays() {
  return $api.useQuery(
    'get',
    '/api/v1/reconciliations',
    { params: { query: { limit: 100 } } },
    { refetchInterval: 60_000, select: ({ items }) => items },
  );
}
