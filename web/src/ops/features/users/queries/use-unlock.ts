import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Unlocks an account. */
export function useUnlock() {
  const queries = useQueryClient();
  return $api.useMutation('post', '/api/v1/users/{id}/unlock', {
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}'] }),
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/users'] }),
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}/sessions'] }),
      ]),
  });
}
