import { $api } from '@/api/client.ts';
import { toProblem } from '@/api/problem.ts';

/** One service of the catalogue, also one that can no longer be ordered; null where there never was such a one. */
export function useService(id: string) {
  const query = $api.useQuery('get', '/api/v1/services/{id}', { params: { path: { id } } }, { staleTime: 60_000 });
  const none = query.error !== null && toProblem(query.error).status === 404;
  return { data: none ? null : query.data, error: none ? null : query.error, refetch: query.refetch };
}
