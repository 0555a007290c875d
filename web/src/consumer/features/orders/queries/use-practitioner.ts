import { $api } from '@/api/client.ts';

/** The profile of whoever serves. */
export function usePractitioner(id: string) {
  return $api.useQuery('get', '/api/v1/practitioners/{id}', { params: { path: { id } } }, { staleTime: 600_000 });
}
