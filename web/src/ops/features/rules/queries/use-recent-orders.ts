import { $api } from '@/api/client.ts';
import { useAccess } from '@/session/use-access.ts';

/** The orders placed last, to try rules on. */
export function useRecentOrders() {
  const { can } = useAccess();
  return $api.useQuery(
    'get',
    '/api/v1/ops/audit-logs',
    { params: { query: { kind: 'trade.order_created', limit: 20 } } },
    {
      enabled: can('audit:read'),
      select: ({ items }) => items.map(({ subject, occurred_at }) => ({ id: subject, at: occurred_at })),
    },
  );
}
