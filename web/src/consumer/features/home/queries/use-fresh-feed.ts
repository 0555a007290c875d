import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';
import type { FeedMode } from './use-feed.ts';

/** What the feed would begin with now, looked at every minute while the page stays open. */
export function useFreshFeed(mode: FeedMode, enabled: boolean) {
  const id = useUserId();
  const query = { limit: 20, ...(mode === 'following' ? { mode } : {}) };
  return $api.useQuery(
    'get',
    '/api/v1/users/{id}/feed',
    { params: { path: { id }, query } },
    { enabled, select: ({ items }) => items, refetchInterval: 60_000, retry: false },
  );
}
