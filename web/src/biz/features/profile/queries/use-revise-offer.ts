import { $api } from '@/api/client.ts';
import { useOffersChanged } from './use-offers-changed.ts';

/** Changes an own price for a service. */
export function useReviseOffer() {
  return $api.useMutation('put', '/api/v1/offers/{id}', { onSuccess: useOffersChanged() });
}
