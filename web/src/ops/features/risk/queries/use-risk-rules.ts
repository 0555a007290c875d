import { $api } from '@/api/client.ts';

/** Versions of risk rules, by code and number. */
export function useRiskRules() {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/risk/rules',
    { params: { query: { limit: 100 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  );
}
