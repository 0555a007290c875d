import { useQueries } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** The comparisons of some days; none where a day was not compared. */
export function useReports(days: readonly string[]) {
  return useQueries({
    queries: days.map((date) => ({
      ...$api.queryOptions('get', '/api/v1/reconciliations/{date}', { params: { path: { date } } }),
      staleTime: 300_000,
    })),
    combine: (results) => results.map(({ data }, index) => ({ day: days[index] ?? '', report: data ?? null })),
  });
}
