import { $api } from '@/api/client.ts';

/** What is looked for; everything where it is empty. */
export interface AuditFilter {
  kind: string;
  subject: string;
}

/** The audit log, newest first, page after page. */
export function useAuditLog({ kind, subject }: AuditFilter) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/ops/audit-logs',
    { params: { query: { kind: kind || undefined, subject: subject || undefined, limit: 50 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  );
}
