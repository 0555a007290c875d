import { $api } from '@/api/client.ts';

/** The points, by when they expire. */
export function useBalance() {
  return $api.useQuery('get', '/api/v1/points/balance');
}
