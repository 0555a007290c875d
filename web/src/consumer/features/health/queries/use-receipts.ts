import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** Every decision about consent ever made, newest first, page after page. */
export function useReceipts() {
  const id = useUserId();
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/users/{id}/consents/receipts',
    { params: { path: { id } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next ?? undefined,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    },
  );
}
