import { $api } from '@/api/client.ts';

/** The risk alerts that nobody has decided yet, newest first. */
export function useOpenAlerts(enabled: boolean) {
  return $api.useQuery(
    'get',
    '/api/v1/risk/alerts',
    { params: { query: { state: 'open', limit: 100 } } },
    { enabled, refetchInterval: 10_000, select: ({ items }) => items },
  );
}
