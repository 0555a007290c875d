import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** Whom the account muted or blocked, the latest hundred. */
export function useMutes() {
  const id = useUserId();
  return $api.useQuery(
    'get',
    '/api/v1/users/{id}/mutes',
    { params: { path: { id }, query: { limit: 100 } } },
    { select: ({ items }) => items.filter(({ kind }) => kind) },
  );
}
