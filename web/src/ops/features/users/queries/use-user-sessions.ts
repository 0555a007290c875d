import { $api } from '@/api/client.ts';

/** The sessions of an account that can still be used. */
export function useUserSessions(id: string) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/users/{id}/sessions',
    { params: { path: { id }, query: { limit: 20 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  );
}
