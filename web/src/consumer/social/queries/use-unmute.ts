import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Takes a mute or block back. */
export function useUnmute() {
  const queries = useQueryClient();
  return $api.useMutation('delete', '/api/v1/users/{id}/mutes/{author}', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}/mutes'] }),
  });
}
