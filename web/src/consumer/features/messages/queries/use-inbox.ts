import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** What the account was told, page after page. */
export function useInbox(unread: boolean) {
  const id = useUserId();
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/users/{id}/notifications',
    { params: { path: { id }, query: unread ? { unread } : {} } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  );
}
