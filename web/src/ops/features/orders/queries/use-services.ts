import { $api } from '@/api/client.ts';

/** The services that can be ordered, to filter orders by. */
export function useServices() {
  return $api.useQuery(
    'get',
    '/api/v1/services',
    { params: { query: { limit: 100 } } },
    { staleTime: 300_000, select: ({ items }) => items.map(({ id, name }) => ({ id, name })) },
  );
}
