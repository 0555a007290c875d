import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** Whom the account follows, the latest hundred. */
export function useFollows() {
  const id = useUserId();
  return $api.useQuery(
    'get',
    '/api/v1/users/{id}/follows',
    { params: { path: { id }, query: { limit: 100 } } },
    { select: ({ items }) => items, staleTime: 60_000 },
  );
}
