import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** All of the practitioner's own offers, those included that cannot be ordered at the moment. */
export function useOwnOffers() {
  const id = useUserId();
  return $api.useQuery(
    'get',
    '/api/v1/practitioners/{id}/offers',
    { params: { path: { id }, query: { limit: 100 } } },
    { select: ({ items }) => items },
  );
}
