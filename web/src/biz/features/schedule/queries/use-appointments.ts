import { useQueries } from '@tanstack/react-query';
import { $api, type Schemas } from '@/api/client.ts';

export type Appointment = Schemas['OrderBody'];

/** The statuses in which an order holds time of the practitioner, or has held it. */
const booked = ['assigned', 'confirmed', 'in_service', 'delivered', 'completed'] as const;

/** The practitioner's appointments, soonest first: everything to come, and the last hundred that were kept. */
export function useAppointments() {
  return useQueries({
    queries: booked.map((status) =>
      $api.queryOptions(
        'get',
        '/api/v1/service-orders',
        { params: { query: { role: 'practitioner', status, limit: 100 } } },
        { refetchInterval: 60_000 },
      ),
    ),
    combine: (results) => ({
      data: results.every(({ data }) => data)
        ? results.flatMap(({ data }) => data?.items ?? []).sort((a, b) => a.starts_at.localeCompare(b.starts_at))
        : undefined,
      error: results.find(({ error }) => error)?.error ?? null,
      refetch: () => Promise.all(results.filter(({ error }) => error).map(({ refetch }) => refetch())),
    }),
  });
}
