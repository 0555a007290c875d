import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client.ts';
import { AppointmentTime } from '@/biz/order/appointment-time.tsx';
import { OrderStatus } from '@/biz/order/order-status.tsx';
import { ServiceMark } from '@/biz/order/service-mark.tsx';
import { useServiceName } from '@/biz/order/use-service-name.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Money } from '@/ui/money.tsx';
import { Stars } from '@/ui/stars.tsx';
import styles from './order-row.module.css';

/** An order in the list; the whole row leads to it. */
export function OrderRow({ order }: { order: Schemas['OrderBody'] }) {
  const { t } = useTranslation('biz-orders');
  const formats = useFormats();
  const nameOf = useServiceName();
  return (
    <li>
      <Link to="/orders/$id" params={{ id: order.id }} className={styles.row}>
        <ServiceMark onSite={order.on_site} />
        <span className={styles.what}>
          <strong>{nameOf(order)}</strong>
          <span className={styles.when}>
            <AppointmentTime from={order.starts_at} to={order.ends_at} />
          </span>
        </span>
        <span className={styles.stars}>
          {order.rating && (
            <Stars value={order.rating} label={t('stars', { count: order.rating, formatted: order.rating })} />
          )}
        </span>
        <span className={styles.amount}>
          <Money value={order.amount} />
          {order.practitioner_share && (
            <small>{t('share_short', { amount: formats.money(order.practitioner_share) })}</small>
          )}
        </span>
        <span className={styles.status}>
          <OrderStatus status={order.status} />
        </span>
      </Link>
    </li>
  );
}
