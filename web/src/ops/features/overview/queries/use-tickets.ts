import { $api } from '@/api/client.ts';
import { dayIn } from '@/format/day-in.ts';
import { useNow } from '@/session/use-now.ts';

const day = 86_400_000;

/** What the last night's comparison of the books left to a person. A day that nobody compared has nothing. */
export function useTickets(enabled: boolean) {
  const date = dayIn(useNow(60_000) - day);
  return $api.useQuery(
    'get',
    '/api/v1/reconciliations/{date}/breaks',
    { params: { path: { date }, query: { limit: 100 } } },
    {
      enabled,
      refetchInterval: 60_000,
      retry: 1,
      select: ({ items }) => items.filter(({ resolution }) => resolution === 'ticketed').length,
    },
  );
}
