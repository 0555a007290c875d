import { Card } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Health } from './health.tsx';
import { History } from './history.tsx';
import { NextStep } from './next-step.tsx';
import styles from './order-view.module.css';
import { Price } from './price.tsx';
import { Visit } from './visit.tsx';

/** Everything about an order: what to do next, the visit, the person's health, the money, the history. */
export function OrderView({ order }: { order: Schemas['OrderDetail'] }) {
  const { t } = useTranslation('biz-orders');
  return (
    <div className={styles.view}>
      <div className={styles.main}>
        <NextStep order={order} />
        <Card title={t('visit')}>
          <Visit order={order} />
        </Card>
        <Card title={t('care.title')}>
          <Health order={order} />
        </Card>
      </div>
      <div className={styles.side}>
        <Card title={t('money')}>
          <Price order={order} />
        </Card>
        <Card title={t('history')}>
          <History timeline={order.timeline} />
        </Card>
      </div>
    </div>
  );
}
