import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** The feed, page after page. */
export function useFeed() {
  const id = useUserId();
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/users/{id}/feed',
    { params: { path: { id } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  );
}
