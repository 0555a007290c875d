import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Decides about the stream; shown at once, taken back where it is refused. The feed begins anew. */
export function useSetPreferences() {
  const queries = useQueryClient();
  const key = ['get', '/api/v1/users/{id}/preferences'];
  return $api.useMutation('put', '/api/v1/users/{id}/preferences', {
    onMutate: ({ body }) => {
      queries.setQueriesData({ queryKey: key }, body);
    },
    onSettled: async () => {
      queries.removeQueries({ queryKey: ['get', '/api/v1/users/{id}/feed'] });
      await queries.invalidateQueries({ queryKey: key });
    },
  });
}
