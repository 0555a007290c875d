import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Moves an order along its life. What shows orders, appointments or money is brought up to date, also after a refusal. */
export function useMoveOrder() {
  const queries = useQueryClient();
  const shown = [
    '/api/v1/orders/{id}',
    '/api/v1/service-orders',
    '/api/v1/appointments',
    '/api/v1/matching/available-orders',
    '/api/v1/settlements/reports',
  ];
  return $api.useMutation('put', '/api/v1/orders/{id}/status', {
    onSettled: () => {
      for (const path of shown) void queries.invalidateQueries({ queryKey: ['get', path] });
    },
  });
}
