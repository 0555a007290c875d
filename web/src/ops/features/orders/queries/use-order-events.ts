import { $api } from '@/api/client.ts';

/** What the services told each other about an order, as the audit log has it, newest first. */
export function useOrderEvents(id: string) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/ops/audit-logs',
    { params: { query: { subject: id, limit: 20 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
      refetchInterval: 15_000,
    },
  );
}
