import { useTranslation } from '@/i18n/use-translation.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { PlatformTime } from '@/ui/platform-time.tsx';
import { useParam } from '@/ui/routing/use-param.ts';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { LinkButton } from '../../../layout/link-button.tsx';
import { LoadedPage } from '../../../layout/loaded-page.tsx';
import { useOrderTerms } from '../../../market/queries/use-order-terms.ts';
import { BookingForm } from '../components/booking/booking-form.tsx';
import { useOffer } from '../queries/use-offer.ts';
import { useService } from '../queries/use-service.ts';

export default function BookingPage() {
  const { t } = useTranslation('booking');
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
  const heading = { title: t('title'), back: `/services/${id}` };
  return (
    <PlatformTime>
      <LoadedPage {...heading} query={wanted} empty={{ when: (found) => !found?.active, show: <Gone /> }}>
        {(found) => (
          <LoadedPage {...heading} query={chosen} empty={{ when: (one) => !one && offerId !== '', show: <Gone /> }}>
            {(one) => found && terms.data && <BookingForm service={found} offer={one} terms={terms.data} />}
          </LoadedPage>
        )}
      </LoadedPage>
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
