import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** Where the account is signed in, page after page. */
export function useSessions() {
  const id = useUserId();
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/users/{id}/sessions',
    { params: { path: { id } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  );
}
