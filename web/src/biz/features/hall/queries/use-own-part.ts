import { $api } from '@/api/client.ts';
import { dayIn } from '@/format/day-in.ts';
import { session } from '@/session/session.ts';

const days = 60;

/** Which part of a price was the practitioner's of late; null where nothing was settled yet. */
export function useOwnPart() {
  const until = session.now();
  const query = { from: dayIn(until - days * 86_400_000), until: dayIn(until), limit: 1 };
  const report = $api.useQuery(
    'get',
    '/api/v1/settlements/reports',
    { params: { query } },
    {
      staleTime: 600_000,
      select: (report) => {
        if (typeof report === 'string' || report.totals.gross.minor === 0) return null;
        return report.totals.practitioner.minor / report.totals.gross.minor;
      },
    },
  );
  return report.data ?? null;
}
