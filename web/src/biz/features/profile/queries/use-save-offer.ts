import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client.ts';

/** Publishes an own price for a service, or changes it. */
export function useSaveOffer() {
  const queries = useQueryClient();
  const onSuccess = () => void queries.invalidateQueries({ queryKey: ['get', '/api/v1/services/{id}/offers'] });
  const create = $api.useMutation('post', '/api/v1/offers', { onSuccess });
  const revise = $api.useMutation('put', '/api/v1/offers/{id}', { onSuccess });
  return { create, revise, pending: create.isPending || revise.isPending, error: create.error ?? revise.error };
}
