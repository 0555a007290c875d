import { $api } from '@/api/client.ts';

/** The terms on which orders are placed: what calling off costs, when a service may begin, how long things wait. */
export function useOrderTerms() {
  return $api.useQuery('get', '/api/v1/order-terms', {}, { staleTime: 3_600_000 });
}
