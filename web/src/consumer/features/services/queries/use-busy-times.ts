import { $api } from '@/api/client.ts';
import { type Day, plusDays, startOf } from '@/format/platform-days.ts';

interface Wanted {
  /** Nobody where whoever takes the order serves. */
  practitioner: string | null;
  from: Day;
  /** At most 61. */
  days: number;
}

/** When a practitioner is booked, looked at again every half minute: others book as well. */
export function useBusyTimes({ practitioner, from, days }: Wanted) {
  const span = {
    from: new Date(startOf(from)).toISOString(),
    to: new Date(startOf(plusDays(from, days))).toISOString(),
  };
  return $api.useQuery(
    'get',
    '/api/v1/practitioners/{id}/busy-times',
    { params: { path: { id: practitioner ?? '' }, query: span } },
    {
      enabled: practitioner !== null,
      staleTime: 0,
      refetchInterval: 30_000,
      select: ({ items }) =>
        items.map(({ starts_at, ends_at }) => ({ from: Date.parse(starts_at), to: Date.parse(ends_at) })),
    },
  );
}
