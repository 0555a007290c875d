import { $api } from '@/api/client.ts';

/** The whole ledger in sums, by kind and by asset. */
export function useTotals() {
  return $api.useQuery('get', '/api/v1/ledger/totals', {}, { refetchInterval: 15_000 });
}
