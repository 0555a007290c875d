import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** Who looked at the record, newest first, and whether the ledger is whole. */
export function useAccessLedger() {
  const id = useUserId();
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/users/{id}/access-ledger',
    { params: { path: { id } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => ({ chain: pages[0]?.chain ?? null, items: pages.flatMap(({ items }) => items) }),
    },
  );
}
