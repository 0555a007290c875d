import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { type Appointment, loadOf } from '../calendar/load.ts';
import styles from './summary.module.css';

/** What the days shown hold, in a line. */
export function Summary({ appointments }: { appointments: readonly Appointment[] }) {
  const { t } = useTranslation('biz-schedule');
  const formats = useFormats();
  const { count, minutes, waiting } = loadOf(appointments);
  return (
    <p className={`numbers ${styles.summary}`} aria-live="polite">
      <span>{t('count', { count })}</span>
      {minutes > 0 && <span>{t('booked', { time: formats.duration(minutes * 60) })}</span>}
      {waiting > 0 && <span className={styles.waiting}>{t('waiting', { count: waiting })}</span>}
    </p>
  );
}
