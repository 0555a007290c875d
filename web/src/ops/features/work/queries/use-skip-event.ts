import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Gives a parked event up. */
export function useSkipEvent() {
  const queries = useQueryClient();
  return $api.useMutation('post', '/api/v1/work/{service}/parked-events/{seq}/skip', {
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/work/{service}/parked-events'] }),
        queries.invalidateQueries({ queryKey: ['get', '/api/v1/work/{service}/status'] }),
      ]),
  });
}
