import { $api } from '@/api/client.ts';
import { dayIn } from '@/format/day-in.ts';
import { plusDays, startOf } from '@/format/platform-days.ts';
import { session } from '@/session/session.ts';

const ahead = 30;
const most = 50;

/** The appointment that is under way or comes next, within a month; null where there is none. */
export function useNextAppointment() {
  const today = dayIn(session.now());
  const query = {
    from: new Date(startOf(today)).toISOString(),
    to: new Date(startOf(plusDays(today, ahead))).toISOString(),
    limit: most,
  };
  return $api.useQuery(
    'get',
    '/api/v1/appointments',
    { params: { query } },
    {
      refetchInterval: 60_000,
      select: ({ items }) => items.find(({ ends_at }) => Date.parse(ends_at) > session.now()) ?? null,
    },
  );
}
