import { $api } from '@/api/client.ts';

/** A practitioner's public profile. */
export function usePractitioner(id: string) {
  return $api.useQuery('get', '/api/v1/practitioners/{id}', { params: { path: { id } } }, { staleTime: 300_000 });
}
