import { Card } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './order-cards.module.css';
import { SideRow } from './side-row.tsx';

/** Who ordered, and who serves. */
export function PeopleCard({ order }: { order: Schemas['OrderDetail'] }) {
  const { t } = useTranslation('ops-orders');
  return (
    <Card title={t('people')}>
      <ul>
        <SideRow side="consumer" id={order.user_id} />
        {order.practitioner_id ? (
          <SideRow side="practitioner" id={order.practitioner_id} />
        ) : (
          <li className={styles.row}>
            <span className={styles.quiet}>{t('nobody')}</span>
            <span className={styles.moment}>{t('side.practitioner')}</span>
          </li>
        )}
      </ul>
    </Card>
  );
}
