import { useQueryClient } from '@tanstack/react-query';

const shown = ['/api/v1/practitioners/{id}/offers', '/api/v1/services/{id}/offers'];

/** What to do when an offer was published or changed: lists of offers are asked for anew. */
export function useOffersChanged(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () => Promise.all(shown.map((path) => queries.invalidateQueries({ queryKey: ['get', path] })));
}
