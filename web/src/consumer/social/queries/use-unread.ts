import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** How many messages wait to be read; 100 stands for that many or more. Asked for again every minute. */
export function useUnread() {
  const id = useUserId();
  return $api.useQuery(
    'get',
    '/api/v1/users/{id}/notifications',
    { params: { path: { id }, query: { unread: true, limit: 1 } } },
    { select: ({ unread }) => unread, refetchInterval: 60_000, staleTime: 30_000 },
  );
}
