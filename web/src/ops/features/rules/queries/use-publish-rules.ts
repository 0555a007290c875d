import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Puts a new set of rules into force; a refusal leaves a newer set to be read. */
export function usePublishRules() {
  const queries = useQueryClient();
  return $api.useMutation('put', '/api/v1/matching/rules', {
    onSettled: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/matching/rules'] }),
  });
}
