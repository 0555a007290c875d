import { useQueryClient } from '@tanstack/react-query';

const changed = ['/api/v1/orders/{id}', '/api/v1/service-orders', '/api/v1/payments', '/api/v1/points/balance'];

/** Has everything asked again that a step of an order changes. */
export function useRenewOrder() {
  const queries = useQueryClient();
  return () => Promise.all(changed.map((path) => queries.invalidateQueries({ queryKey: ['get', path] })));
}
