import { Link } from '@tanstack/react-router';
import { CalendarOutline, LocationOutline, VideoOutline } from 'antd-mobile-icons';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useServiceName } from '@/format/use-service-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useNow } from '@/session/use-now.ts';
import { Money } from '@/ui/money.tsx';
import { useRatingDays } from '../../../market/use-rating-days.ts';
import { nextStep } from './life.ts';
import styles from './order-card.module.css';
import { StatusTag } from './status-tag.tsx';

/** An order in the list, with what it waits for. */
export function OrderCard({ order }: { order: Schemas['OrderBody'] }) {
  const { t } = useTranslation('orders');
  const formats = useFormats();
  const nameOf = useServiceName();
  const step = nextStep(order, useNow(60_000), useRatingDays());
  const Where = order.on_site ? LocationOutline : VideoOutline;
  return (
    <Link to={`/orders/${order.id}`} className={styles.card}>
      <span className={styles.head}>
        <span className={styles.name}>{nameOf(order)}</span>
        <StatusTag status={order.status} />
      </span>
      <span className={`numbers ${styles.fact}`}>
        <CalendarOutline aria-hidden="true" />
        {formats.weekday(order.starts_at)} {formats.span(order.starts_at, order.ends_at)}
      </span>
      <span className={styles.fact}>
        <Where aria-hidden="true" />
        {t(order.on_site ? 'at_home' : 'online')}
      </span>
      <span className={styles.foot}>
        <Money value={order.amount} />
        {step && step !== 'again' && <span className={`${styles.step} ${styles[step]}`}>{t(`do.${step}`)}</span>}
      </span>
    </Link>
  );
}
