import { $api } from '@/api/client.ts';

/** Practitioners who have served, best first, to try rules on. */
export function useKnownPractitioners() {
  return $api.useQuery(
    'get',
    '/api/v1/ops/ratings',
    { params: { query: { limit: 20 } } },
    { select: ({ items }) => items.map(({ practitioner_id }) => practitioner_id) },
  );
}
