import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { PlatformTime } from '@/ui/platform-time.tsx';
import { useParam } from '@/ui/routing/use-param.ts';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { SkeletonPage } from '@/ui/skeleton.tsx';
import { LinkButton } from '../../../layout/link-button.tsx';
import { useOrderTerms } from '../../../market/queries/use-order-terms.ts';
import { BookingForm } from '../components/booking/booking-form.tsx';
import { useOffer } from '../queries/use-offer.ts';
import { useService } from '../queries/use-service.ts';

export default function BookingPage() {
  const id = useParam('id');
  const [offerId] = useSearchText('offer');
  const service = useService(id);
  const offer = useOffer(id, offerId);
  const terms = useOrderTerms();
  const wanted = {
    data: service.data === undefined || terms.data === undefined ? undefined : service.data,
    error: service.error ?? terms.error,
    refetch: () => Promise.all([service.refetch(), terms.refetch()]),
  };
  const chosen = offerId === '' ? { ...offer, data: null, error: null } : offer;
  return (
    <PlatformTime>
      <Loaded query={wanted} skeleton={<SkeletonPage />} empty={{ when: (found) => !found?.active, show: <Gone /> }}>
        {(found) => (
          <Loaded
            query={chosen}
            skeleton={<SkeletonPage />}
            empty={{ when: (one) => !one && offerId !== '', show: <Gone /> }}
          >
            {(one) => found && terms.data && <BookingForm service={found} offer={one} terms={terms.data} />}
          </Loaded>
        )}
      </Loaded>
    </PlatformTime>
  );
}

function Gone() {
  const { t } = useTranslation('services');
  return (
    <EmptyState
      title={t('gone.title')}
      text={t('gone.text')}
      action={<LinkButton to="/services">{t('gone.back')}</LinkButton>}
    />
  );
}
