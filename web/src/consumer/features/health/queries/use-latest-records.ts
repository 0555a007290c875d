import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** The latest record of each metric that has one, services received included. */
export function useLatestRecords() {
  const id = useUserId();
  return $api.useQuery(
    'get',
    '/api/v1/users/{id}/health-data',
    { params: { path: { id }, query: { mode: 'latest' } } },
    { select: (data) => (data.mode === 'latest' ? data.items : []) },
  );
}
