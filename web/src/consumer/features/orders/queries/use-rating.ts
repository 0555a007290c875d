import { $api } from '@/api/client.ts';

/** How whoever serves is rated. */
export function useRating(id: string) {
  return $api.useQuery(
    'get',
    '/api/v1/ops/ratings',
    { params: { query: { practitioner_ids: id } } },
    { staleTime: 60_000, select: ({ items }) => items[0] ?? null },
  );
}
