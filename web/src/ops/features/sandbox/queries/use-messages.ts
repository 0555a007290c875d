import { $api } from '@/api/client.ts';

/** What the platform sent to anybody, or to one address; looked at again every two seconds. */
export function useMessages(to: string) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/sandbox/messages',
    { params: { query: { to: to || undefined, limit: 20 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
      refetchInterval: ({ state }) => (state.error ? 10_000 : 2000),
    },
  );
}
