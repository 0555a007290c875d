import { Collapse } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { Entry } from '../board/board.ts';
import { OrderFacts } from './order-facts.tsx';
import styles from './out-of-reach.module.css';
import { Reasons } from './reasons.tsx';

/** Orders that are there, only not for this practitioner, each with the reasons. */
export function OutOfReach({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation('biz-hall');
  if (entries.length === 0) return null;
  const list = (
    <ul className={styles.list}>
      {entries.map(({ order }) => (
        <li key={order.order_id} className={styles.order}>
          <OrderFacts order={order} />
          <div className={styles.reasons}>
            <Reasons reasons={order.reasons ?? []} />
          </div>
        </li>
      ))}
    </ul>
  );
  return (
    <Collapse
      className={styles.panel}
      items={[{ key: 'others', label: t('out_of_reach', { count: entries.length }), children: list }]}
    />
  );
}
