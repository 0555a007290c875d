import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Decides what an account is and may do. */
export function useChangeRoles() {
  const queries = useQueryClient();
  return $api.useMutation('put', '/api/v1/users/{id}/roles', {
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}'] }),
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/users'] }),
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}/permissions'] }),
      ]),
  });
}
