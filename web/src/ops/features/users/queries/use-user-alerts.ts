import { $api } from '@/api/client.ts';

/** Suspicions about somebody, newest first. */
export function useUserAlerts(id: string) {
  return $api.useQuery(
    'get',
    '/api/v1/risk/alerts',
    { params: { query: { user_id: id, limit: 20 } } },
    { select: ({ items }) => items },
  );
}
