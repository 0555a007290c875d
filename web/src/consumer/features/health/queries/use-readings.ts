import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';
import { ownZone } from '../record/moments.ts';

/** The readings of a metric in a stretch of days, newest first, page after page. */
export function useReadings(codes: string, { from, to }: { from: string; to: string }) {
  const id = useUserId();
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/users/{id}/health-data',
    { params: { path: { id }, query: { mode: 'range', codes, from, to, zone: ownZone(), limit: 50 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: (data) => (data.mode === 'range' ? (data.next ?? undefined) : undefined),
      select: ({ pages }) => pages.flatMap((data) => (data.mode === 'range' ? data.items : [])),
    },
  );
}
