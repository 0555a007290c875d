import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Lets a stuck saga try its step again. */
export function useRetrySaga() {
  const queries = useQueryClient();
  return $api.useMutation('post', '/api/v1/work/{service}/sagas/{id}/retry', {
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/work/{service}/sagas/{id}'] }),
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/work/{service}/sagas'] }),
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/work/{service}/status'] }),
      ]),
  });
}
