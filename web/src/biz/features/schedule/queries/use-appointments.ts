import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '@/api/client.ts';
import { startOf } from '@/format/platform-days.ts';
import type { Appointment } from '../calendar/load.ts';
import type { Stretch } from '../calendar/views.ts';

const path = '/api/v1/appointments';
const most = 100;

/** The practitioner's appointments of some days, soonest first, all pages of them. */
export function useAppointments({ from, to }: Stretch) {
  const span = { from: new Date(startOf(from)).toISOString(), to: new Date(startOf(to)).toISOString() };
  return useQuery({
    queryKey: ['get', path, { params: { query: span } }],
    queryFn: async ({ signal }) => {
      const all: Appointment[] = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const query = { ...span, cursor, limit: most };
        const { data } = await client.GET(path, { params: { query }, signal });
        all.push(...(data?.items ?? []));
        cursor = data?.next ?? null;
      }
      return all;
    },
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
}
