import { toneOf } from '@/biz/order/tones.ts';
import { useServiceName } from '@/biz/order/use-service-name.ts';
import type { Day } from '@/format/platform-days.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { Appointment } from '../calendar/load.ts';
import { useDayName } from '../calendar/use-day-name.ts';
import styles from './month-grid.module.css';

interface Props {
  day: Day;
  appointments: readonly Appointment[];
  /** Of the month before or after. */
  outside: boolean;
  today: boolean;
  chosen: boolean;
  onChoose: () => void;
}

const most = 3;

/** A day of the month with its appointments: lines on a desk, dots on the phone. */
export function MonthDay({ day, appointments, outside, today, chosen, onChoose }: Props) {
  const { t } = useTranslation('biz-schedule');
  const formats = useFormats();
  const nameOf = useServiceName();
  const shown = appointments.length > most ? appointments.slice(0, most - 1) : appointments;
  const look = [styles.day, outside && styles.outside, today && styles.today, chosen && styles.chosen];
  const count = appointments.length;
  const name = useDayName()(day);
  return (
    <button
      type="button"
      className={look.filter(Boolean).join(' ')}
      aria-current={today ? 'date' : undefined}
      onClick={onChoose}
    >
      <span className={`numbers ${styles.number}`} aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      <span className="only-spoken">{`${name} ${t('count', { count })}`}</span>
      {shown.map((each) => (
        <span key={each.appointment_id} className={`${styles.line} ${styles[toneOf(each.status)]}`}>
          <span className="numbers">{formats.time(each.starts_at)}</span>
          <span className={styles.name}>{nameOf(each)}</span>
        </span>
      ))}
      {count > shown.length && <span className={styles.rest}>{t('more', { count: count - shown.length })}</span>}
    </button>
  );
}
