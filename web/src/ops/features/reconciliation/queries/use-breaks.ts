import { $api } from '@/api/client.ts';

/** Every difference found for a day, and what became of it. */
export function useBreaks(day: string) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/reconciliations/{date}/breaks',
    { params: { path: { date: day }, query: { limit: 100 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  );
}
