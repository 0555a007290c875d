import { $api } from '@/api/client.ts';

/** One offer of a service, or none where no practitioner was chosen. */
export function useOffer(service: string, offer: string) {
  return $api.useQuery(
    'get',
    '/api/v1/services/{id}/offers',
    { params: { path: { id: service }, query: { limit: 100 } } },
    { enabled: offer !== '', select: ({ items }) => items.find(({ id }) => id === offer) ?? null },
  );
}
