import { dayIn } from '@/format/day-in.ts';
import { type Day, startOf } from '@/format/platform-days.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useNow } from '@/session/use-now.ts';
import { hoursFor, positionOf } from '../calendar/hours.ts';
import { type Appointment, onDay, shortWays } from '../calendar/load.ts';
import { useDayName } from '../calendar/use-day-name.ts';
import styles from './day-grid.module.css';
import { Event } from './event.tsx';

interface Props {
  days: readonly Day[];
  appointments: readonly Appointment[];
  onChoose: (day: Day) => void;
}

const hour = 3_600_000;

/** Days side by side, hours from top to bottom, a line where now is. */
export function DayGrid({ days, appointments, onChoose }: Props) {
  const { t } = useTranslation('biz-schedule');
  const formats = useFormats();
  const dayName = useDayName();
  const now = useNow(30_000);
  const today = dayIn(now);
  const shown = days.flatMap((day) => onDay(appointments, day));
  const present = { starts_at: now, ends_at: now };
  const hours = hoursFor(days.includes(today) ? [...shown, present] : shown);
  const ticks = Array.from({ length: hours.to - hours.from }, (_, index) => hours.from + index);
  const nowAt = positionOf(now, today, hours);
  const short = shortWays(appointments);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be in reach of the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t('calendar')}>
      <div
        className={`${styles.grid} ${days.length > 1 ? styles.week : ''}`}
        style={{ '--days': days.length, '--hours': ticks.length } as React.CSSProperties}
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
                onClick={() => onChoose(day)}
              >
                <span>{formats.weekday(startOf(day))}</span>
                <strong className="numbers" aria-hidden="true">
                  {Number(day.slice(8))}
                </strong>
                <span className="only-spoken">{t('open_day', { day: formats.date(startOf(day)) })}</span>
              </button>
            ))}
          </>
        )}
        <div className={styles.ticks} aria-hidden="true">
          {ticks.map((tick) => (
            <span key={tick} className="numbers">
              {formats.time(startOf(today) + tick * hour)}
            </span>
          ))}
        </div>
        {days.map((day) => (
          <section
            key={day}
            className={`${styles.column} ${day === today ? styles.current : ''} ${day < today ? styles.past : ''}`}
            aria-label={dayName(day)}
          >
            {day === today && nowAt >= 0 && nowAt <= 1 && (
              <span className={styles.now} style={{ top: `${nowAt * 100}%` }}>
                <span className={`numbers ${styles.clock}`}>{formats.time(now)}</span>
              </span>
            )}
            {onDay(appointments, day).map((each) => (
              <Event
                key={each.appointment_id}
                appointment={each}
                day={day}
                hours={hours}
                short={short.get(each.appointment_id)}
              />
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}
