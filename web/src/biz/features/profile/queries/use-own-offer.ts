import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

/** The practitioner's own offer of a service, as clients see it; null where there is none. */
export function useOwnOffer(service: string) {
  const me = useUserId();
  return $api.useQuery(
    'get',
    '/api/v1/services/{id}/offers',
    { params: { path: { id: service }, query: { limit: 100 } } },
    { select: ({ items }) => items.find(({ practitioner_id }) => practitioner_id === me) ?? null },
  );
}
