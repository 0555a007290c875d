import { $api } from '@/api/client.ts';

/** One ledger account with its sums. */
export function useAccount(id: string) {
  return $api.useQuery(
    'get',
    '/api/v1/ledger/accounts/{account_id}',
    { params: { path: { account_id: id } } },
    { refetchInterval: 15_000 },
  );
}
