import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client.ts';
import { ServiceMark } from '@/biz/order/service-mark.tsx';
import { useServiceName } from '@/biz/order/use-service-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Stars } from '@/ui/stars.tsx';
import { When } from '@/ui/when.tsx';
import styles from './rated-orders.module.css';

type Rated = Schemas['OrderBody'] & { rating: number };

/** The last ratings, each leading to its order. */
export function RatedOrders({ orders }: { orders: readonly Rated[] }) {
  const { t } = useTranslation('biz-ratings');
  const nameOf = useServiceName();
  return (
    <ul>
      {orders.map((order) => (
        <li key={order.id}>
          <Link to="/orders/$id" params={{ id: order.id }} className={styles.row}>
            <ServiceMark onSite={order.on_site} />
            <strong className={styles.name}>{nameOf(order)}</strong>
            <Stars
              value={order.rating}
              size={20}
              label={t('stars', { count: order.rating, formatted: order.rating })}
            />
            <span className={styles.at}>{order.completed_at && <When at={order.completed_at} />}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
