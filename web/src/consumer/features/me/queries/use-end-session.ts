import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Signs the account out somewhere. */
export function useEndSession() {
  const queries = useQueryClient();
  return $api.useMutation('delete', '/api/v1/users/{id}/sessions/{session_id}', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}/sessions'] }),
  });
}
