import { Card } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { OrderStatus } from '@/ops/order/order-status.tsx';
import { When } from '@/ui/when.tsx';
import styles from './order-cards.module.css';

/** Every move of an order: when, and by whom. */
export function TimelineCard({ order }: { order: Schemas['OrderDetail'] }) {
  const { t } = useTranslation('ops-orders');
  return (
    <Card title={t('timeline')}>
      <ol>
        {order.timeline.map(({ status, at, actor, note }) => (
          <li key={`${status} ${at}`} className={styles.row}>
            <div className={styles.main}>
              <span>
                <OrderStatus status={status} />
              </span>
              <span className={styles.quiet}>
                {t('by', { actor: t(`actor.${actor as 'clock'}`, { defaultValue: actor }) })}
              </span>
              {note && <p className={styles.note}>{note}</p>}
            </div>
            <span className={`numbers ${styles.moment}`}>
              <When at={at} as="exact" />
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
