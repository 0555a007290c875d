import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** The latest reading of each metric that has one. */
export function useLatestReadings() {
  const id = useUserId();
  return $api.useQuery(
    'get',
    '/api/v1/users/{id}/health-data',
    { params: { path: { id }, query: { mode: 'latest' } } },
    { select: (data) => (data.mode === 'latest' ? data.items.filter(({ values }) => values.length > 0) : []) },
  );
}
