import { $api } from '@/api/client.ts';
import { useRenewOrder } from './use-renew-order.ts';

/** Moves an order: calls it off, or confirms that the service is done. */
export function useChangeStatus() {
  const renew = useRenewOrder();
  return $api.useMutation('put', '/api/v1/orders/{id}/status', { onSettled: renew });
}
