import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OrderStatus } from '@/biz/order/order-status.tsx';
import { ServiceMark } from '@/biz/order/service-mark.tsx';
import { useServiceName } from '@/biz/order/use-service-name.ts';
import { useFormats } from '@/format/use-formats.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { type Day, dayOf, startOf } from '../calendar/days.ts';
import type { Appointment } from '../queries/use-appointments.ts';
import styles from './agenda.module.css';

interface Props {
  /** The first day shown. */
  from: Day;
  appointments: readonly Appointment[];
}

/** What comes, day by day; days without appointments are left out. */
export function Agenda({ from, appointments }: Props) {
  const { t } = useTranslation('biz-schedule');
  const formats = useFormats();
  const nameOf = useServiceName();
  const shown = appointments.filter(({ ends_at }) => dayOf(ends_at) >= from);
  const days = [...new Set(shown.map(({ starts_at }) => dayOf(starts_at)))];
  if (days.length === 0) {
    return (
      <div className={styles.none}>
        <EmptyState title={t('none.title')} text={t('none.text')} action={<Link to="/">{t('none.action')}</Link>} />
      </div>
    );
  }
  return (
    <div className={styles.agenda}>
      {days.map((day) => (
        <section key={day} className={styles.day}>
          <h2 className={styles.date}>
            <strong>{formats.date(startOf(day))}</strong>
            <span>{formats.weekday(startOf(day), 'long')}</span>
            {day === dayOf(Date.now()) && <span className={styles.today}>{t('today')}</span>}
          </h2>
          <ul className={styles.list}>
            {shown
              .filter(({ starts_at }) => dayOf(starts_at) === day)
              .map((appointment) => (
                <li key={appointment.id}>
                  <Link to="/orders/$id" params={{ id: appointment.id }} className={styles.row}>
                    <span className={`numbers ${styles.time}`}>
                      <strong>{formats.time(appointment.starts_at)}</strong>
                      <span>{formats.time(appointment.ends_at)}</span>
                    </span>
                    <ServiceMark onSite={appointment.on_site} />
                    <strong className={styles.name}>{nameOf(appointment)}</strong>
                    <OrderStatus status={appointment.status} />
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
