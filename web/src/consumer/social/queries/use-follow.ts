import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Follows an author. */
export function useFollow() {
  const queries = useQueryClient();
  return $api.useMutation('post', '/api/v1/users/{id}/follows', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}/follows'] }),
  });
}
