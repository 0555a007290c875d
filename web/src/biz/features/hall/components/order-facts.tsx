import { ClockCircleOutlined, EnvironmentOutlined, VideoCameraOutlined } from '@ant-design/icons';
import { AppointmentTime } from '@/biz/order/appointment-time.tsx';
import { minutesBetween } from '@/biz/order/minutes-between.ts';
import { ServiceMark } from '@/biz/order/service-mark.tsx';
import { useServiceName } from '@/biz/order/use-service-name.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Money } from '@/ui/money.tsx';
import type { Pooled } from '../board/board.ts';
import styles from './order-facts.module.css';

/** What there is to know before taking an order: what, when, where, for how much. */
export function OrderFacts({ order }: { order: Pooled }) {
  const { t } = useTranslation('biz-hall');
  const formats = useFormats();
  const nameOf = useServiceName();
  const { amount, practitioner_share: share } = order;
  return (
    <div className={styles.facts}>
      <ServiceMark onSite={order.on_site} />
      <div className={styles.what}>
        <h2 className={styles.name}>{nameOf(order)}</h2>
        <p className={styles.length}>{formats.duration(minutesBetween(order.starts_at, order.ends_at) * 60)}</p>
      </div>
      <p className={styles.price}>
        <strong>
          <Money value={amount} />
        </strong>
        {share && <span className={styles.own}>{t('share', { amount: formats.money(share) })}</span>}
      </p>
      <ul className={styles.more}>
        <li>
          <ClockCircleOutlined aria-hidden="true" />
          <AppointmentTime from={order.starts_at} to={order.ends_at} />
        </li>
        <li>
          {order.on_site ? <EnvironmentOutlined aria-hidden="true" /> : <VideoCameraOutlined aria-hidden="true" />}
          {typeof order.distance_km === 'number'
            ? t('distance', { distance: formats.distance(order.distance_km * 1000) })
            : t(order.on_site ? 'on_site' : 'online')}
        </li>
      </ul>
    </div>
  );
}
