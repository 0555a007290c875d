import { useQueryClient } from '@tanstack/react-query';

/** What to do when an offer was published or changed: lists of offers are asked for anew. */
export function useOffersChanged(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['get', '/api/v1/services/{id}/offers'] });
}
