import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Sets when not to disturb. */
export function useSetQuietHours() {
  const queries = useQueryClient();
  return $api.useMutation('put', '/api/v1/users/{id}/notification-preferences', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}/notification-preferences'] }),
  });
}
