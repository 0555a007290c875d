import { $api } from '@/api/client.ts';
import { catalogue } from './catalogue.ts';

/** One service of the catalogue; none where it is not on sale any more. */
export function useService(id: string) {
  return $api.useQuery('get', '/api/v1/services', catalogue, {
    staleTime: 300_000,
    select: ({ items }) => items.find((service) => service.id === id) ?? null,
  });
}
