import { $api } from '@/api/client.ts';

/** The ratings of some practitioners, by who they are. */
export function useRatings(ids: readonly string[]) {
  const practitioner_ids = [...new Set(ids)].sort().slice(0, 100).join(',');
  return $api.useQuery(
    'get',
    '/api/v1/ops/ratings',
    { params: { query: { practitioner_ids, limit: 100 } } },
    {
      enabled: practitioner_ids !== '',
      staleTime: 60_000,
      select: ({ items }) => new Map(items.map((rating) => [rating.practitioner_id, rating])),
    },
  );
}
