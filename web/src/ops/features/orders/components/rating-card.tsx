import { Card } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Stars } from '@/ui/stars.tsx';
import { When } from '@/ui/when.tsx';
import styles from './order-cards.module.css';

interface Props {
  order: Schemas['OrderDetail'];
  rating: number;
}

/** How the consumer rated the service, and what they wrote. */
export function RatingCard({ order, rating }: Props) {
  const { t } = useTranslation('ops-orders');
  const { rated_at, rating_comment } = order;
  return (
    <Card title={t('rating')}>
      <div className={styles.rating}>
        <Stars value={rating} label={t('stars', { count: rating })} size={22} />
        {rated_at && (
          <span className={styles.moment}>
            <When at={rated_at} as="dateTime" />
          </span>
        )}
      </div>
      {rating_comment ? (
        <blockquote className={styles.comment}>{rating_comment}</blockquote>
      ) : (
        <p className={styles.quiet}>{t('no_comment')}</p>
      )}
    </Card>
  );
}
