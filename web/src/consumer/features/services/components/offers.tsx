import { useTranslation } from '@/i18n/use-translation.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { Button } from '@/ui/phone/button.tsx';
import { SkeletonCards } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { useOffers } from '../queries/use-offers.ts';
import { useRatings } from '../queries/use-ratings.ts';
import { OfferCard } from './offer-card.tsx';
import styles from './offers.module.css';

/** Who offers the service, the best rated of those shown first. */
export function Offers({ service }: { service: string }) {
  const { t } = useTranslation(['services', 'everywhere']);
  const offers = useOffers(service);
  const { data: ratings } = useRatings((offers.data ?? []).map(({ practitioner_id }) => practitioner_id));
  const starsOf = (id: string) => ratings?.get(id)?.rating_hundredths ?? 0;
  const nothing = <EmptyState title={t('no_offers.title')} text={t('no_offers.text')} />;
  return (
    <Card>
      <Loaded
        query={offers}
        skeleton={<SkeletonCards heights={['5.5rem', '5.5rem', '5.5rem', '5.5rem']} />}
        empty={{ when: (items) => items.length === 0, show: nothing }}
      >
        {(items) => (
          <>
            <ul className={styles.offers}>
              {[...items]
                .sort((a, b) => starsOf(b.practitioner_id) - starsOf(a.practitioner_id))
                .map((offer) => (
                  <li key={offer.id}>
                    <OfferCard offer={offer} rating={ratings?.get(offer.practitioner_id)} />
                  </li>
                ))}
            </ul>
            {offers.hasNextPage && (
              <Button
                block
                fill="none"
                color="primary"
                loading={offers.isFetchingNextPage}
                onClick={() => void offers.fetchNextPage()}
              >
                {t('everywhere:more')}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Card>
  );
}
