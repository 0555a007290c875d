import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Avatar } from '@/ui/avatar.tsx';
import { Money } from '@/ui/money.tsx';
import { LinkButton } from '../../../layout/link-button.tsx';
import styles from './offer-card.module.css';
import { Standing } from './standing.tsx';

interface Props {
  offer: Schemas['ListedOfferBody'];
  rating: Schemas['RatingBody'] | undefined;
}

/** A practitioner who offers the service: who, how good, for how much. */
export function OfferCard({ offer, rating }: Props) {
  const { t } = useTranslation(['services', 'market']);
  return (
    <article className={styles.offer}>
      <Link to={`/practitioners/${offer.practitioner_id}`} className={styles.who}>
        <Avatar name={offer.practitioner_name} />
        <span className={styles.text}>
          <span className={styles.name}>
            {offer.practitioner_name}
            <span className={styles.level}>{t('market:level', { level: rating?.level ?? offer.level })}</span>
          </span>
          <Standing rating={rating} />
          {offer.note && <span className={styles.note}>{offer.note}</span>}
        </span>
      </Link>
      <div className={styles.buy}>
        <Money value={offer.price} as="price" />
        <LinkButton to={`/services/${offer.service_id}/book`} search={{ offer: offer.id }}>
          {t('book_them')}
        </LinkButton>
      </div>
    </article>
  );
}
