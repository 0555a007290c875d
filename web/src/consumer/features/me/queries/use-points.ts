import { $api } from '@/api/client.ts';

/** How many points can be used now. */
export function usePoints() {
  return $api.useQuery('get', '/api/v1/points/balance', {}, { select: ({ available }) => available });
}
