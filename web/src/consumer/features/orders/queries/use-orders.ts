import { $api } from '@/api/client.ts';

/** The orders of the consumer, newest first, page after page. */
export function useOrders() {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/service-orders',
    { params: { query: { limit: 30 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  );
}
