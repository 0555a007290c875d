import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { PlatformTime } from '@/ui/platform-time.tsx';
import { useParam } from '@/ui/routing/use-param.ts';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { SkeletonPage } from '@/ui/skeleton.tsx';
import { LinkButton } from '../../../layout/link-button.tsx';
import { BookingForm } from '../components/booking/booking-form.tsx';
import { useOffer } from '../queries/use-offer.ts';
import { useService } from '../queries/use-service.ts';

export default function BookingPage() {
  const id = useParam('id');
  const [offerId] = useSearchText('offer');
  const service = useService(id);
  const offer = useOffer(id, offerId);
  return (
    <PlatformTime>
      <Loaded query={service} skeleton={<SkeletonPage />} empty={{ when: (found) => !found, show: <Gone /> }}>
        {(found) =>
          found &&
          (offerId === '' ? (
            <BookingForm service={found} offer={null} />
          ) : (
            <Loaded query={offer} skeleton={<SkeletonPage />} empty={{ when: (one) => !one, show: <Gone /> }}>
              {(one) => <BookingForm service={found} offer={one} />}
            </Loaded>
          ))
        }
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
