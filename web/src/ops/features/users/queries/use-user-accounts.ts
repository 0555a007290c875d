import { $api } from '@/api/client.ts';

/** The ledger accounts that belong to somebody. */
export function useUserAccounts(id: string) {
  return $api.useQuery(
    'get',
    '/api/v1/ledger/accounts',
    { params: { query: { owner_id: id, limit: 20 } } },
    { select: ({ items }) => items },
  );
}
