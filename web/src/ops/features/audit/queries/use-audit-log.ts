import { $api } from '@/api/client.ts';

/** What is looked for; everything where it is empty. Times are those of the reader's clock. */
export interface AuditFilter {
  kind: string;
  subject: string;
  from: string;
  to: string;
}

const instant = (local: string) => (local ? new Date(local).toISOString() : undefined);

/** The audit log, newest first, page after page. */
export function useAuditLog({ kind, subject, from, to }: AuditFilter) {
  const query = { kind: kind || undefined, subject: subject || undefined, from: instant(from), to: instant(to) };
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/ops/audit-logs',
    { params: { query: { ...query, limit: 50 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  );
}
