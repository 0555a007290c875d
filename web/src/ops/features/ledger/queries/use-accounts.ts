import { $api } from '@/api/client.ts';

export interface AccountFilter {
  kind: string;
  owner: string;
}

/** Ledger accounts with their balances. */
export function useAccounts({ kind, owner }: AccountFilter) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/ledger/accounts',
    { params: { query: { kind: kind || undefined, owner_id: owner || undefined, limit: 30 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  );
}
