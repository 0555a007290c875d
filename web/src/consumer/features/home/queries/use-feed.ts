import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

export type FeedMode = 'for_you' | 'following';

/** The feed, page after page. It is fetched again only on wish: what was seen would not come again. */
export function useFeed(mode: FeedMode) {
  const id = useUserId();
  const query = mode === 'following' ? { mode } : {};
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/users/{id}/feed',
    { params: { path: { id }, query } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
    },
  );
}
