import { $api } from '@/api/client.ts';
import { toProblem } from '@/api/problem.ts';
import { useUserId } from '@/session/use-session.ts';

/** The practitioner's profile with what only they see; null before there is one. */
export function useProfile() {
  const id = useUserId();
  const query = $api.useQuery('get', '/api/v1/practitioners/{id}/profile', { params: { path: { id } } });
  const none = query.error !== null && toProblem(query.error).status === 404;
  return { data: none ? null : query.data, error: none ? null : query.error, refetch: query.refetch };
}
