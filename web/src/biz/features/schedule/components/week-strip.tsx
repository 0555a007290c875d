import { dayIn } from '@/format/day-in.ts';
import { type Day, startOf, weekOf } from '@/format/platform-days.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { session } from '@/session/session.ts';
import { type Appointment, onDay } from '../calendar/load.ts';
import styles from './week-strip.module.css';

interface Props {
  day: Day;
  appointments: readonly Appointment[];
  onChoose: (day: Day) => void;
}

const mostDots = [0, 1, 2];

/** The week as seven buttons, with a dot for each appointment. */
export function WeekStrip({ day, appointments, onChoose }: Props) {
  const { t } = useTranslation('biz-schedule');
  const formats = useFormats();
  const today = dayIn(session.now());
  return (
    <div className={styles.strip}>
      {weekOf(day).map((each) => {
        const count = onDay(appointments, each).length;
        return (
          <button
            key={each}
            type="button"
            className={`${styles.day} ${each === today ? styles.today : ''}`}
            aria-pressed={each === day}
            onClick={() => onChoose(each)}
          >
            <span>{formats.weekday(startOf(each))} </span>
            <strong className="numbers">{Number(each.slice(8))}</strong>
            <span className="only-spoken">{t('count', { count })}</span>
            <span className={styles.dots} aria-hidden="true">
              {mostDots.slice(0, count).map((dot) => (
                <i key={dot} />
              ))}
            </span>
          </button>
        );
      })}
    </div>
  );
}
