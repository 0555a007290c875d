import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Pays at the sandbox's cashier, or is declined there. */
export function useVisitTill() {
  const queries = useQueryClient();
  return $api.useMutation('post', '/api/v1/sandbox/pay/cashier/{transaction_id}', {
    onSettled: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/sandbox/pay/cashier/{transaction_id}'] }),
  });
}
