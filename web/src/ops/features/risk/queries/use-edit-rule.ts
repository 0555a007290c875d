import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Replaces what a draft says. */
export function useEditRule() {
  const queries = useQueryClient();
  return $api.useMutation('put', '/api/v1/risk/rules/{id}', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/risk/rules'] }),
  });
}
