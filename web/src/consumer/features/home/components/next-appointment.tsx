import { CalendarOutline } from 'antd-mobile-icons';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/format/use-formats.ts';
import { useNextAppointment } from '../queries/use-next-appointment.ts';
import styles from './next-appointment.module.css';

/** The appointment that comes next; nothing where there is none. */
export function NextAppointment() {
  const { t } = useTranslation('home');
  const formats = useFormats();
  const { data: order } = useNextAppointment();
  if (!order) return null;
  return (
    <section className={styles.next} aria-label={t('next')}>
      <p className={styles.head}>
        <CalendarOutline aria-hidden="true" /> {t('next')}
      </p>
      <p className={styles.service}>{order.service_name}</p>
      <p className="numbers">
        {formats.weekday(order.starts_at)} {formats.span(order.starts_at, order.ends_at)}
      </p>
    </section>
  );
}
