import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Starts paying an order, or finds the payment that was started. */
export function useStartPayment() {
  const queries = useQueryClient();
  return $api.useMutation('post', '/api/v1/payments', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/payments'] }),
  });
}
