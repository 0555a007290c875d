import { $api } from '@/api/client.ts';

/** Judges one practitioner for one order by proposed rules. Changes nothing. */
export function useTryRules() {
  return $api.useMutation('post', '/api/v1/matching/rules/try');
}
