import { $api } from '@/api/client.ts';

/** The roles there are, what each may do, and what the permissions allow. */
export function useCatalogue(enabled = true) {
  return $api.useQuery('get', '/api/v1/permissions', {}, { enabled, staleTime: 600_000 });
}
