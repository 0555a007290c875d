import { $api } from '@/api/client.ts';
import { useOffersChanged } from './use-offers-changed.ts';

/** Publishes an own price for a service. */
export function usePublishOffer() {
  return $api.useMutation('post', '/api/v1/offers', { onSuccess: useOffersChanged() });
}
