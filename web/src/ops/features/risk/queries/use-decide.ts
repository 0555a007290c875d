import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Decides about an alert. */
export function useDecide() {
  const queries = useQueryClient();
  return $api.useMutation('post', '/api/v1/risk/alerts/{id}/verdict', {
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/risk/alerts'] }),
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}'] }),
      ]),
  });
}
