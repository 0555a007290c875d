import { $api } from '@/api/client.ts';

/** What happened about somebody, newest first. */
export function useUserAudit(id: string) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/ops/audit-logs',
    { params: { query: { subject: id, limit: 10 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  );
}
