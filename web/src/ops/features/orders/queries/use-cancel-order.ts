import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Ends an order on behalf of its people. */
export function useCancelOrder() {
  const queries = useQueryClient();
  return $api.useMutation('put', '/api/v1/orders/{id}/status', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/orders/{id}'] }),
  });
}
