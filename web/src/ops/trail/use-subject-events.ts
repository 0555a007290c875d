import { $api } from '@/api/client.ts';

/** What the audit log has about something, newest first. */
export function useSubjectEvents(subject: string, enabled = true) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/ops/audit-logs',
    { params: { query: { subject, limit: 20 } } },
    {
      enabled,
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
      refetchInterval: 15_000,
    },
  );
}
