import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Tries a parked job again. */
export function useRetryJob() {
  const queries = useQueryClient();
  return $api.useMutation('post', '/api/v1/work/{service}/parked-jobs/{id}/retry', {
    // Not waited for: what is done leaves the list, and with it whoever would tell.
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['get', '/api/v1/work/{service}/parked-jobs'] });
      void queries.invalidateQueries({ queryKey: ['get', '/api/v1/work/{service}/status'] });
    },
  });
}
