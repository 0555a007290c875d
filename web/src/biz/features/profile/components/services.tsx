import type { Schemas } from '@/api/client.ts';
import { dayIn } from '@/format/day-in.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { session } from '@/session/session.ts';
import { SkeletonEntries } from '@/ui/desk/skeletons.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { missingFor } from '../fitness/missing.ts';
import { useOwnOffers } from '../queries/use-own-offers.ts';
import { useServices } from '../queries/use-services.ts';
import { GoneOffer } from './gone-offer.tsx';
import { ServiceRow } from './service-row.tsx';

/** The catalogue as the practitioner sees it: what they may take first, then what they could work towards. */
export function Services({ profile }: { profile: Schemas['OwnProfileBody'] }) {
  const { t } = useTranslation('biz-profile');
  const services = useServices();
  const offers = useOwnOffers();
  const own = (id: string) => offers.data?.find(({ service_id }) => service_id === id) ?? null;
  const today = dayIn(session.now());
  const both = {
    data: offers.data && services.data,
    error: services.error ?? offers.error,
    refetch: () => Promise.all([services.refetch(), offers.refetch()]),
  };
  return (
    <Loaded
      part
      query={both}
      skeleton={<SkeletonEntries count={5} />}
      empty={{ when: (all) => !all.length, show: <EmptyState title={t('no_services')} /> }}
    >
      {(all) => (
        <ul>
          {all
            .map((service) => ({ service, missing: missingFor(service, profile, today), offer: own(service.id) }))
            .sort((a, b) => Number(a.missing !== null) - Number(b.missing !== null))
            .map(({ service, missing, offer }) => (
              <ServiceRow key={service.id} service={service} missing={missing} offer={offer} />
            ))}
          {offers.data
            ?.filter(({ service_active }) => !service_active)
            .map((offer) => (
              <GoneOffer key={offer.id} offer={offer} />
            ))}
        </ul>
      )}
    </Loaded>
  );
}
