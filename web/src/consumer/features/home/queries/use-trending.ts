import { $api } from '@/api/client.ts';

/** What is popular now. */
export function useTrending() {
  return $api.useQuery(
    'get',
    '/api/v1/trending',
    { params: { query: { limit: 5 } } },
    { select: ({ items }) => items, staleTime: 120_000 },
  );
}
