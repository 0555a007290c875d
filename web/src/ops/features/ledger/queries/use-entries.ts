import { $api } from '@/api/client.ts';

/** What was posted to an account, newest first, with the balance after each. */
export function useEntries(accountId: string) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/ledger/accounts/{account_id}/entries',
    { params: { path: { account_id: accountId }, query: { limit: 50 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  );
}
