import { $api } from '@/api/client.ts';

/** One order with its history, looked at again while the other side may move it. */
export function useOrder(id: string) {
  return $api.useQuery(
    'get',
    '/api/v1/orders/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data && !state.data.due_at ? false : 15_000) },
  );
}
