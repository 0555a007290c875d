import { useQueries } from '@tanstack/react-query';
import { $api, type Schemas } from '@/api/client.ts';
import { catalogue } from './catalogue.ts';

export interface OfferedService {
  service: Schemas['ServiceBody'];
  offer: Schemas['ListedOfferBody'];
}

/** What a practitioner offers, found in the offers of the services that their specialties allow. */
export function usePractitionerOffers(id: string, specialties: readonly string[]) {
  const services = $api.useQuery('get', '/api/v1/services', catalogue, {
    staleTime: 300_000,
    select: ({ items }) =>
      items.filter(
        ({ active, required_specialties }) => active && required_specialties.every((one) => specialties.includes(one)),
      ),
  });
  const offers = useQueries({
    queries: (services.data ?? []).map((service) =>
      $api.queryOptions('get', '/api/v1/services/{id}/offers', {
        params: { path: { id: service.id }, query: { limit: 100 } },
      }),
    ),
  });
  const waiting = offers.some(({ isPending }) => isPending);
  const failed = offers.find(({ error }) => error);
  const found = (services.data ?? []).flatMap((service, index): OfferedService[] => {
    const offer = offers[index]?.data?.items.find(({ practitioner_id }) => practitioner_id === id);
    return offer?.active ? [{ service, offer }] : [];
  });
  return {
    data: services.data && !waiting && !failed ? found : undefined,
    error: services.error ?? failed?.error ?? null,
    refetch: () => Promise.all([services.refetch(), ...offers.map((offer) => offer.refetch())]),
  };
}
