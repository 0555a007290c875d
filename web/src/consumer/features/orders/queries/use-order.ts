import { $api } from '@/api/client.ts';
import { isMoving } from '../components/life.ts';

/** An order with its history, asked every few seconds while something may happen to it. */
export function useOrder(id: string) {
  return $api.useQuery(
    'get',
    '/api/v1/orders/{id}',
    { params: { path: { id } } },
    { staleTime: 0, refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? 3000 : false) },
  );
}
