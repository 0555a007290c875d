import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Mutes or blocks an author. */
export function useMute() {
  const queries = useQueryClient();
  return $api.useMutation('post', '/api/v1/users/{id}/mutes', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}/mutes'] }),
  });
}
