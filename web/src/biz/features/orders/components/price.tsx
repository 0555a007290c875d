import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Money } from '@/ui/money.tsx';
import { Stars } from '@/ui/stars.tsx';
import styles from './facts.module.css';

/** The money of an order, and the stars it was given. */
export function Price({ order }: { order: Schemas['OrderBody'] }) {
  const { t } = useTranslation('biz-orders');
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('amount')}</dt>
        <dd className={styles.sum}>
          <Money value={order.amount} />
        </dd>
      </div>
      {order.practitioner_share && (
        <div>
          <dt>{t(order.status === 'completed' ? 'earned' : 'share')}</dt>
          <dd className={styles.share}>
            <Money value={order.practitioner_share} fraction="always" />
          </dd>
        </div>
      )}
      {order.refund.minor > 0 && (
        <div>
          <dt>{t('refund')}</dt>
          <dd>
            <Money value={order.refund} />
          </dd>
        </div>
      )}
      {order.rating && (
        <div>
          <dt>{t('rating')}</dt>
          <dd>
            <Stars value={order.rating} label={t('stars', { count: order.rating, formatted: order.rating })} />
          </dd>
        </div>
      )}
    </dl>
  );
}
