import { $api } from '@/api/client.ts';

/** Offers of a service by practitioners who take orders now, page after page. */
export function useOffers(id: string) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/services/{id}/offers',
    { params: { path: { id }, query: { limit: 20 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items).filter(({ active }) => active),
    },
  );
}
