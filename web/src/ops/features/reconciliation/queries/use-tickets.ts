import { $api, type Schemas } from '@/api/client.ts';

/** Differences that need, or needed, a person, newest first. */
export function useTickets(status: Schemas['TicketStatus'] | undefined) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/reconciliation-tickets',
    { params: { query: { status, limit: 20 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
      refetchInterval: 30_000,
    },
  );
}
