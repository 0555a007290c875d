import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Money } from '@/ui/money.tsx';
import { Card } from '../../../layout/card.tsx';
import styles from './money-card.module.css';

/** What was paid, and what went back. */
export function MoneyCard({ order }: { order: Schemas['OrderDetail'] }) {
  const { t } = useTranslation('orders');
  const formats = useFormats();
  const back = order.refund.minor > 0;
  const arrived = order.refunded.minor >= order.refund.minor;
  return (
    <Card>
      <dl className={styles.money}>
        <div className={styles.line}>
          <dt>{t(order.paid_at ? 'paid' : 'price')}</dt>
          <dd className={styles.sum}>
            <Money value={order.amount} fraction="always" />
          </dd>
        </div>
        {order.paid_at && (
          <div className={styles.line}>
            <dt>{t('paid_at')}</dt>
            <dd className="numbers">{formats.dateTime(order.paid_at)}</dd>
          </div>
        )}
        {back && (
          <div className={styles.line}>
            <dt>{t('refund')}</dt>
            <dd>
              <Money value={order.refund} fraction="always" />
              <span className={arrived ? styles.arrived : styles.coming}>
                {t(arrived ? 'refund_arrived' : 'refund_coming')}
              </span>
            </dd>
          </div>
        )}
      </dl>
      {order.paid_at && !back && order.status !== 'completed' && <p className={styles.held}>{t('held')}</p>}
    </Card>
  );
}
