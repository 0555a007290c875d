import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** The practitioner's own rating; none before the first service. */
export function useRating() {
  const id = useUserId();
  return $api.useQuery(
    'get',
    '/api/v1/ops/ratings',
    { params: { query: { practitioner_ids: id } } },
    { select: ({ items }) => items[0] ?? null },
  );
}
