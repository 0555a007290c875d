import { useTranslation } from 'react-i18next';
import { useNow } from '@/biz/order/use-now.ts';
import { useFormats } from '@/format/use-formats.ts';
import { type Day, dayOf, startOf } from '../calendar/days.ts';
import { hoursFor, positionOf } from '../calendar/hours.ts';
import type { Appointment } from '../queries/use-appointments.ts';
import styles from './day-grid.module.css';
import { Event } from './event.tsx';

interface Props {
  days: readonly Day[];
  appointments: readonly Appointment[];
  onDay: (day: Day) => void;
}

const hourHeight = '3.5rem';

/** Days side by side, hours from top to bottom, a line where now is. */
export function DayGrid({ days, appointments, onDay }: Props) {
  const { t } = useTranslation('biz-schedule');
  const formats = useFormats();
  const now = useNow(30_000);
  const today = dayOf(now);
  const shown = appointments.filter(({ starts_at }) => days.includes(dayOf(starts_at)));
  const present = { starts_at: now, ends_at: now };
  const hours = hoursFor(days.includes(today) ? [...shown, present] : shown);
  const ticks = Array.from({ length: hours.to - hours.from }, (_, index) => hours.from + index);
  const nowAt = positionOf(now, today, hours);
  return (
    <div className={styles.scroll}>
      <div
        className={`${styles.grid} ${days.length > 1 ? styles.week : ''}`}
        style={{ '--days': days.length, '--hours': ticks.length, '--hour': hourHeight } as React.CSSProperties}
      >
        {days.length > 1 && (
          <>
            <span className={styles.corner} />
            {days.map((day) => (
              <button
                key={day}
                type="button"
                className={`${styles.head} ${day === today ? styles.today : ''}`}
                aria-current={day === today ? 'date' : undefined}
                onClick={() => onDay(day)}
              >
                <span>{formats.weekday(startOf(day))}</span>
                <strong className="numbers">{startOf(day).getDate()}</strong>
              </button>
            ))}
          </>
        )}
        <div className={styles.ticks} aria-hidden="true">
          {ticks.map((tick) => (
            <span key={tick} className="numbers">
              {formats.time(new Date(2000, 0, 1, tick))}
            </span>
          ))}
        </div>
        {days.map((day) => (
          <section
            key={day}
            className={`${styles.column} ${day === today ? styles.current : ''}`}
            aria-label={`${formats.date(startOf(day))} ${formats.weekday(startOf(day), 'long')}`}
          >
            {day === today && nowAt >= 0 && nowAt <= 1 && (
              <span className={styles.now} style={{ top: `${nowAt * 100}%` }} title={t('now')} />
            )}
            {shown
              .filter(({ starts_at }) => dayOf(starts_at) === day)
              .map((appointment) => (
                <Event key={appointment.id} appointment={appointment} day={day} hours={hours} />
              ))}
          </section>
        ))}
      </div>
    </div>
  );
}
