import { $api, type Schemas } from '@/api/client.ts';

type Report = Schemas['SettlementReport'];

/** Asked for as JSON; the same address also speaks CSV, which is a text. */
const asReport = (answer: Report | string): Report | null => (typeof answer === 'string' ? null : answer);

/** The practitioner's settlements of a period: sums, days, and the rows, page after page. */
export function useSettlements(from: string, until: string) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/settlements/reports',
    { params: { query: { from, until, limit: 50 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: (page) => asReport(page)?.rows.next ?? undefined,
      select: ({ pages }) => {
        const reports = pages.flatMap((page) => asReport(page) ?? []);
        return {
          totals: reports[0]?.totals ?? null,
          days: reports[0]?.days ?? [],
          rows: reports.flatMap(({ rows }) => rows.items),
        };
      },
    },
  );
}

export type Settlement = Report['rows']['items'][number];
