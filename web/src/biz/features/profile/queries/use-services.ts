import { $api } from '@/api/client.ts';

/** Every service that can be ordered. */
export function useServices() {
  return $api.useQuery(
    'get',
    '/api/v1/services',
    { params: { query: { limit: 100 } } },
    { staleTime: 600_000, select: ({ items }) => items },
  );
}
