import { CheckCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect } from 'react';
import { toProblem } from '@/api/problem.ts';
import { Countdown } from '@/biz/order/countdown.tsx';
import { useServiceName } from '@/biz/order/use-service-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { Departure, Entry } from '../board/board.ts';
import { useGrab } from '../queries/use-grab.ts';
import styles from './order-card.module.css';
import { OrderFacts } from './order-facts.tsx';
import { WhyNot } from './why-not.tsx';

interface Props {
  entry: Entry;
  onGone: (id: string, how: Departure) => void;
}

const lost: Record<string, Departure> = { 'trade.already_taken': 'taken', 'trade.order_closed': 'expired' };

/** An order that can be taken with one tap. */
export function OrderCard({ entry: { order, arrived, left }, onGone }: Props) {
  const { t } = useTranslation('biz-hall');
  const nameOf = useServiceName();
  const grab = useGrab();
  const reaching = grab.isPending || grab.isSuccess;
  const how = grab.error ? lost[toProblem(grab.error).code] : undefined;
  useEffect(() => {
    if (how) onGone(order.order_id, how);
  }, [how, onGone, order.order_id]);
  const gone = left !== null && !reaching;
  const look = [styles.card, arrived !== null && styles.fresh, gone && styles.gone].filter(Boolean).join(' ');
  return (
    <article className={look} aria-label={nameOf(order)}>
      <OrderFacts order={order} />
      {grab.error && <WhyNot error={grab.error} />}
      <footer className={styles.foot}>
        {gone ? (
          <p className={styles.farewell} role="status">
            {grab.error ? t('next_one') : t(`left.${left}`)}
          </p>
        ) : (
          <>
            {order.grab_by && <Countdown until={order.grab_by} label={t('grab_by')} />}
            <Button
              type="primary"
              size="large"
              className={styles.grab}
              icon={grab.isSuccess ? <CheckCircleOutlined /> : undefined}
              loading={grab.isPending}
              onClick={() => reaching || grab.mutate({ body: { order_id: order.order_id } })}
            >
              {grab.isSuccess ? t('won') : grab.isPending ? t('reaching') : t('grab')}
            </Button>
          </>
        )}
      </footer>
    </article>
  );
}
