import { dayIn } from '@/format/day-in.ts';
import { type Day, startOf, weeksOfMonth } from '@/format/platform-days.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { session } from '@/session/session.ts';
import { type Appointment, onDay } from '../calendar/load.ts';
import { MonthDay } from './month-day.tsx';
import styles from './month-grid.module.css';

interface Props {
  day: Day;
  /** The day that is chosen, where choosing one shows it below. */
  chosen?: Day;
  appointments: readonly Appointment[];
  onChoose: (day: Day) => void;
}

/** A month in whole weeks. Each day is a button; what it holds stands in it as far as there is room. */
export function MonthGrid({ day, chosen, appointments, onChoose }: Props) {
  const { t } = useTranslation('biz-schedule');
  const formats = useFormats();
  const today = dayIn(session.now());
  const weeks = weeksOfMonth(day);
  return (
    <table className={styles.month} aria-label={t('month', { month: formats.month(startOf(day)) })}>
      <thead>
        <tr>
          {weeks[0]?.map((each) => (
            <th key={each} scope="col">
              {formats.weekday(startOf(each))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((each) => (
              <td key={each}>
                <MonthDay
                  day={each}
                  appointments={onDay(appointments, each)}
                  outside={each.slice(0, 7) !== day.slice(0, 7)}
                  today={each === today}
                  chosen={each === chosen}
                  onChoose={() => onChoose(each)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
