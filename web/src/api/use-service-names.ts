import { $api } from './client.ts';

/** What the services of the catalogue are called, in both languages. */
export function useServiceNames(enabled = true) {
  return $api.useQuery(
    'get',
    '/api/v1/services',
    { params: { query: { limit: 100 } } },
    { enabled, staleTime: 300_000, select: ({ items }) => new Map(items.map(({ id, name }) => [id, name])) },
  );
}
