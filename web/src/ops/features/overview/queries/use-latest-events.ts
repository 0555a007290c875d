import { $api } from '@/api/client.ts';

/** What happened last on the whole platform, newest first. */
export function useLatestEvents(enabled: boolean) {
  return $api.useQuery(
    'get',
    '/api/v1/ops/audit-logs',
    { params: { query: { limit: 8 } } },
    { enabled, refetchInterval: 5_000, select: ({ items }) => items },
  );
}
