import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** What the account decided about its stream. */
export function usePreferences() {
  const id = useUserId();
  return $api.useQuery('get', '/api/v1/users/{id}/preferences', { params: { path: { id } } }, { staleTime: 300_000 });
}
