import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';
import { dayIn } from '@/format/day-in.ts';
import { useNow } from '@/session/use-now.ts';

const day = 86_400_000;

/** What was settled on each of the last days, and in all. */
export function useTurnover(days: number) {
  const now = useNow(60_000);
  const query = { from: dayIn(now - (days - 1) * day), until: dayIn(now), limit: 1 };
  return $api.useQuery(
    'get',
    '/api/v1/settlements/reports',
    { params: { query } },
    {
      refetchInterval: 15_000,
      placeholderData: keepPreviousData,
      select: (report) => (typeof report === 'string' ? null : report),
    },
  );
}
