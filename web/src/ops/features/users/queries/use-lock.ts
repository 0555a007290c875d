import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Locks an account. */
export function useLock() {
  const queries = useQueryClient();
  return $api.useMutation('post', '/api/v1/users/{id}/lock', {
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}'] }),
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/users'] }),
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}/sessions'] }),
      ]),
  });
}
