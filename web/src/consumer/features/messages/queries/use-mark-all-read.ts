import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

const together = 5;
const most = 100;

/** Marks everything that waits as read, a few messages at a time. */
export function useMarkAllRead() {
  const id = useUserId();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => markAll(id),
    onSettled: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/users/{id}/notifications'] }),
  });
}

async function markAll(id: string): Promise<void> {
  for (;;) {
    const query = { unread: true, limit: most };
    const { data } = await client.GET('/api/v1/users/{id}/notifications', { params: { path: { id }, query } });
    const waiting = data?.items ?? [];
    for (let from = 0; from < waiting.length; from += together) {
      const some = waiting.slice(from, from + together);
      await Promise.all(some.map(({ notification_id }) => markOne(id, notification_id)));
    }
    if (waiting.length < most) return;
  }
}

function markOne(id: string, notification: string) {
  return client.PUT('/api/v1/users/{id}/notifications/{notification}/read', {
    params: { path: { id, notification } },
  });
}
