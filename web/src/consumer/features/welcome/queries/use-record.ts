import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Records a reading. */
export function useRecord() {
  const queries = useQueryClient();
  return $api.useMutation('post', '/api/v1/users/{id}/health-actions', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}/health-data'] }),
  });
}
