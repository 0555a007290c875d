import { $api } from '@/api/client.ts';

/** Tries a rule on past decisions. Touches nobody. */
export function useTryRule() {
  return $api.useMutation('post', '/api/v1/risk/rules/try');
}
