import { $api } from '@/api/client.ts';

/** The matching rules in force. */
export function useRules() {
  return $api.useQuery('get', '/api/v1/matching/rules');
}
