import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Drafts the next version of a rule, or the first of a new one. */
export function useDraftRule() {
  const queries = useQueryClient();
  return $api.useMutation('post', '/api/v1/risk/rules', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/risk/rules'] }),
  });
}
