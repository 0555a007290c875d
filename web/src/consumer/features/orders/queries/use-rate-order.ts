import { $api } from '@/api/client.ts';
import { useRenewOrder } from './use-renew-order.ts';

/** Rates a service that was completed. */
export function useRateOrder() {
  const renew = useRenewOrder();
  return $api.useMutation('post', '/api/v1/orders/{id}/rating', { onSettled: renew });
}
