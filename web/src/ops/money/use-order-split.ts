import { $api, type Schemas } from '@/api/client.ts';
import { dayIn } from '@/format/day-in.ts';

const day = 86_400_000;

/** How an order's money was divided. It is planned when the order ends, so the report of that day and the next has it. */
export function useOrderSplit(order: Schemas['OrderBody']) {
  const ended = order.completed_at ?? order.ended_at;
  const at = Date.parse(ended ?? order.created_at);
  const practitioner = order.practitioner_id;
  return $api.useQuery(
    'get',
    '/api/v1/settlements/reports',
    {
      params: {
        query: {
          from: dayIn(at),
          until: dayIn(at + day),
          limit: 100,
          ...(practitioner ? { practitioner_id: practitioner } : {}),
        },
      },
    },
    {
      enabled: !!ended && !!practitioner,
      refetchInterval: 30_000,
      select: (report) =>
        typeof report === 'string' ? null : (report.rows.items.find(({ order_id }) => order_id === order.id) ?? null),
    },
  );
}
