import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Puts a draft in force. */
export function usePublishRule() {
  const queries = useQueryClient();
  return $api.useMutation('post', '/api/v1/risk/rules/{id}/publication', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/risk/rules'] }),
  });
}
