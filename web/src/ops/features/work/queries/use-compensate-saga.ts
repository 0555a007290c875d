import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Turns a saga back. */
export function useCompensateSaga() {
  const queries = useQueryClient();
  return $api.useMutation('post', '/api/v1/work/{service}/sagas/{id}/compensate', {
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/work/{service}/sagas/{id}'] }),
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/work/{service}/sagas'] }),
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/work/{service}/status'] }),
      ]),
  });
}
