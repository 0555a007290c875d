import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { $api } from '@/api/client.ts';

/** Reaches for an order. Whoever wins it is led straight to it. */
export function useGrab() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return $api.useMutation('post', '/api/v1/grab-orders', {
    onSuccess: ({ order_id }) => {
      void queries.invalidateQueries({ queryKey: ['get', '/api/v1/service-orders'] });
      void queries.invalidateQueries({ queryKey: ['get', '/api/v1/appointments'] });
      void navigate({ to: '/orders/$id', params: { id: order_id }, search: { won: 1 } as never });
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: ['get', '/api/v1/matching/available-orders'] }),
  });
}
