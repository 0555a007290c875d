import { useTranslation } from 'react-i18next';
import { useFormats } from '@/format/use-formats.ts';
import { type Day, dayOf, startOf, weekOf } from '../calendar/days.ts';
import type { Appointment } from '../queries/use-appointments.ts';
import styles from './week-strip.module.css';

interface Props {
  day: Day;
  appointments: readonly Appointment[];
  onDay: (day: Day) => void;
}

/** The week as seven buttons, with a dot for each appointment. */
export function WeekStrip({ day, appointments, onDay }: Props) {
  const { t } = useTranslation('biz-schedule');
  const formats = useFormats();
  const today = dayOf(Date.now());
  return (
    <div className={styles.strip}>
      {weekOf(day).map((each) => {
        const count = appointments.filter(({ starts_at }) => dayOf(starts_at) === each).length;
        return (
          <button
            key={each}
            type="button"
            className={`${styles.day} ${each === today ? styles.today : ''}`}
            aria-pressed={each === day}
            onClick={() => onDay(each)}
          >
            <span>{formats.weekday(startOf(each))} </span>
            <strong className="numbers">{startOf(each).getDate()}</strong>
            <span className="only-spoken">{t('count', { count })}</span>
            <span className={styles.dots} aria-hidden="true">
              {Array.from({ length: Math.min(count, 3) }, (_, index) => index).map((dot) => (
                <i key={dot} />
              ))}
            </span>
          </button>
        );
      })}
    </div>
  );
}
