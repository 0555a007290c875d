import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Tries a parked event again. */
export function useRetryEvent() {
  const queries = useQueryClient();
  return $api.useMutation('post', '/api/v1/work/{service}/parked-events/{seq}/retry', {
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/work/{service}/parked-events'] }),
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/work/{service}/status'] }),
      ]),
  });
}
