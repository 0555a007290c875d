import { $api } from '@/api/client.ts';

/** The order that is to be paid, asked often while its payment is under way. */
export function useOrder(id: string, waiting: boolean) {
  return $api.useQuery(
    'get',
    '/api/v1/orders/{id}',
    { params: { path: { id } } },
    {
      staleTime: 0,
      refetchInterval: ({ state }) => (state.data?.status !== 'pending_payment' ? false : waiting ? 1500 : 10_000),
    },
  );
}
