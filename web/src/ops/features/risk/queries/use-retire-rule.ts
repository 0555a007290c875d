import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Takes a version out of force, or drops a draft. */
export function useRetireRule() {
  const queries = useQueryClient();
  return $api.useMutation('delete', '/api/v1/risk/rules/{id}', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/risk/rules'] }),
  });
}
