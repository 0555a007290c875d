import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Places an order. The answer is the order, or how far its placement has come. */
export function usePlaceOrder() {
  const queries = useQueryClient();
  return $api.useMutation('post', '/api/v1/service-orders', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/service-orders'] }),
  });
}
