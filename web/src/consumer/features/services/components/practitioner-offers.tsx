import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { Money } from '@/ui/money.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { LinkButton } from '../../../layout/link-button.tsx';
import { usePractitionerOffers } from '../queries/use-practitioner-offers.ts';
import { CategoryGlyph } from './category-glyph.tsx';
import styles from './practitioner-offers.module.css';
import { WhereBadge } from './where-badge.tsx';

/** What can be booked from a practitioner. */
export function PractitionerOffers({ practitioner }: { practitioner: Schemas['ProfileBody'] }) {
  const { t } = useTranslation('services');
  const { pick } = useLanguage();
  const formats = useFormats();
  const offers = usePractitionerOffers(practitioner.id, practitioner.specialties);
  const nothing = <EmptyState title={t('no_own_offers.title')} text={t('no_own_offers.text')} />;
  return (
    <Card>
      <Loaded
        query={offers}
        skeleton={<SkeletonList count={2} />}
        empty={{ when: (items) => items.length === 0, show: nothing }}
      >
        {(items) => (
          <ul className={styles.items}>
            {items.map(({ service, offer }) => (
              <li key={offer.id} className={styles.item}>
                <CategoryGlyph of={service.category} />
                <div className={styles.text}>
                  <p className={styles.name}>{pick(service.name)}</p>
                  <p className={styles.facts}>
                    <WhereBadge onSite={service.on_site} />
                    <span className="numbers">{formats.duration(service.duration_minutes * 60)}</span>
                  </p>
                </div>
                <div className={styles.buy}>
                  <Money value={offer.price} as="price" />
                  <LinkButton to={`/services/${service.id}/book`} search={{ offer: offer.id }}>
                    {t('book')}
                  </LinkButton>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}
