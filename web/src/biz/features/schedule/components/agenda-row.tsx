import { WarningFilled } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { OrderStatus } from '@/biz/order/order-status.tsx';
import { ServiceMark } from '@/biz/order/service-mark.tsx';
import { useServiceName } from '@/biz/order/use-service-name.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Money } from '@/ui/money.tsx';
import type { Appointment } from '../calendar/load.ts';
import styles from './agenda-row.module.css';

interface Props {
  appointment: Appointment;
  /** The minutes since the appointment before, where they are few for the way. */
  short: number | undefined;
}

/** An appointment in a line; the whole line leads to its order. */
export function AgendaRow({ appointment, short }: Props) {
  const { t } = useTranslation('biz-schedule');
  const formats = useFormats();
  const nameOf = useServiceName();
  const { order_id, starts_at, ends_at, on_site, status, amount, practitioner_share: share } = appointment;
  return (
    <Link to="/orders/$id" params={{ id: order_id }} className={styles.row}>
      <span className={`numbers ${styles.time}`}>
        <strong>{formats.time(starts_at)}</strong>
        <span>{formats.time(ends_at)}</span>
      </span>
      <ServiceMark onSite={on_site} />
      <span className={styles.what}>
        <strong className={styles.name}>{nameOf(appointment)}</strong>
        <span className={styles.facts}>
          <span>{t(on_site ? 'at_home' : 'online')}</span>
          {share ? <span>{t('share', { amount: formats.money(share) })}</span> : <Money value={amount} />}
        </span>
        {short !== undefined && (
          <span className={styles.short}>
            <WarningFilled aria-hidden="true" />
            {t('short_way', { gap: formats.duration(short * 60) })}
          </span>
        )}
      </span>
      <OrderStatus status={status} />
    </Link>
  );
}
