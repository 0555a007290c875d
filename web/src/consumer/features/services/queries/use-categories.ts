import { $api } from '@/api/client.ts';
import { catalogue } from './catalogue.ts';

/** The categories that have services. */
export function useCategories() {
  return $api.useQuery('get', '/api/v1/services', catalogue, {
    staleTime: 300_000,
    select: ({ items }) => [...new Set(items.filter(({ active }) => active).map(({ category }) => category))].sort(),
  });
}
