import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Ends a session of an account. */
export function useEndSession() {
  const queries = useQueryClient();
  return $api.useMutation('delete', '/api/v1/users/{id}/sessions/{session_id}', {
    // Not waited for: the session leaves the list, and with it whoever would tell.
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}/sessions'] });
    },
  });
}
