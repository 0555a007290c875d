import { HomeOutlined, VideoCameraOutlined, WarningFilled } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { toneOf } from '@/biz/order/tones.ts';
import { useServiceName } from '@/biz/order/use-service-name.ts';
import type { Day } from '@/format/platform-days.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { type Hours, placeOf } from '../calendar/hours.ts';
import type { Appointment } from '../calendar/load.ts';
import styles from './event.module.css';

interface Props {
  appointment: Appointment;
  day: Day;
  hours: Hours;
  /** The minutes since the appointment before, where they are few for the way. */
  short: number | undefined;
}

/** An appointment in its column, as long as it lasts. */
export function Event({ appointment, day, hours, short }: Props) {
  const { t } = useTranslation(['biz-schedule', 'biz-order']);
  const formats = useFormats();
  const nameOf = useServiceName();
  const { starts_at, ends_at, on_site } = appointment;
  const { top, height } = placeOf(appointment, day, hours);
  const status = t(`biz-order:status.${appointment.status}`);
  const where = t(on_site ? 'at_home' : 'online');
  const Where = on_site ? HomeOutlined : VideoCameraOutlined;
  const hint = short === undefined ? '' : t('short_way', { gap: formats.duration(short * 60) });
  return (
    <Link
      to="/orders/$id"
      params={{ id: appointment.order_id }}
      className={`${styles.event} ${styles[toneOf(appointment.status)]}`}
      style={{ top: `${top * 100}%`, height: `${height * 100}%` }}
      title={[formats.span(starts_at, ends_at), status, where, hint].filter(Boolean).join(' · ')}
    >
      <strong className={styles.name}>{nameOf(appointment)}</strong>
      <span className={`numbers ${styles.line}`}>
        <Where aria-hidden="true" />
        <span className="only-spoken">{where} </span>
        {t('range', { from: formats.time(starts_at), to: formats.time(ends_at) })}
        {hint && (
          <>
            <WarningFilled className={styles.short} aria-hidden="true" />
            <span className="only-spoken">{hint}</span>
          </>
        )}
      </span>
      <span className={styles.line}>{status}</span>
    </Link>
  );
}
