import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { toneOf } from '@/biz/order/tones.ts';
import { useServiceName } from '@/biz/order/use-service-name.ts';
import { useFormats } from '@/format/use-formats.ts';
import type { Day } from '../calendar/days.ts';
import { type Hours, placeOf } from '../calendar/hours.ts';
import type { Appointment } from '../queries/use-appointments.ts';
import styles from './event.module.css';

interface Props {
  appointment: Appointment;
  day: Day;
  hours: Hours;
}

/** An appointment in its column, as long as it lasts. */
export function Event({ appointment, day, hours }: Props) {
  const { t } = useTranslation('biz-order');
  const formats = useFormats();
  const nameOf = useServiceName();
  const { top, height } = placeOf(appointment, day, hours);
  const status = t(`status.${appointment.status}`);
  return (
    <Link
      to="/orders/$id"
      params={{ id: appointment.id }}
      className={`${styles.event} ${styles[toneOf(appointment.status)]}`}
      style={{ top: `${top * 100}%`, height: `${height * 100}%` }}
      title={`${formats.span(appointment.starts_at, appointment.ends_at)} · ${status}`}
    >
      <strong className={styles.name}>{nameOf(appointment)}</strong>
      <span className={`numbers ${styles.time}`}>
        {formats.time(appointment.starts_at)} {status}
      </span>
    </Link>
  );
}
