import { $api } from '@/api/client.ts';

/** An order with what happened to it, as operators see it; looked at again while it is open, `every` so many milliseconds. */
export function useOrder(id: string, every = 10_000) {
  return $api.useQuery(
    'get',
    '/api/v1/orders/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data?.due_at ? every : false) },
  );
}
