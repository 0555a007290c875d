import { $api } from '@/api/client.ts';

/** How the placement of an order comes along, asked every second until it is decided. */
export function usePlacement(order: string | null) {
  return $api.useQuery(
    'get',
    '/api/v1/service-orders/{id}/placement',
    { params: { path: { id: order ?? '' } } },
    {
      enabled: order !== null,
      staleTime: 0,
      refetchInterval: ({ state }) => (state.data && state.data.state !== 'placing' ? false : 1000),
    },
  );
}
