import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Stops following an author. */
export function useUnfollow() {
  const queries = useQueryClient();
  return $api.useMutation('delete', '/api/v1/users/{id}/follows/{author}', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}/follows'] }),
  });
}
