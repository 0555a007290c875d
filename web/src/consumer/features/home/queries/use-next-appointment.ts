import { $api } from '@/api/client.ts';

const underWay = new Set(['open', 'assigned', 'confirmed', 'in_service']);

/** The order whose appointment comes next, if there is one. */
export function useNextAppointment() {
  return $api.useQuery(
    'get',
    '/api/v1/service-orders',
    { params: { query: { limit: 50 } } },
    {
      select: ({ items }) =>
        items
          .filter(({ status }) => underWay.has(status))
          .sort((a, b) => a.starts_at.localeCompare(b.starts_at))
          .at(0) ?? null,
    },
  );
}
