import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** The looks at the health record for the sake of one order. */
export function useLooks(order: string) {
  const id = useUserId();
  return $api.useQuery(
    'get',
    '/api/v1/users/{id}/access-ledger',
    { params: { path: { id }, query: { limit: 100 } } },
    {
      refetchInterval: 5000,
      select: ({ items }) => items.filter((item) => item.order_id === order && item.access === 'summary_read'),
    },
  );
}
