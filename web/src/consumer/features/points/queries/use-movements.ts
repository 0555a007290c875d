import { $api } from '@/api/client.ts';

/** What happened to the points, page after page. */
export function useMovements() {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/points/transactions',
    {},
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  );
}
