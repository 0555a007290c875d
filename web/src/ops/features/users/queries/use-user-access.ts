import { $api } from '@/api/client.ts';

/** What an account is, by itself and by its groups, and what it may do. */
export function useUserAccess(id: string) {
  return $api.useQuery('get', '/api/v1/users/{id}/permissions', { params: { path: { id } } });
}
