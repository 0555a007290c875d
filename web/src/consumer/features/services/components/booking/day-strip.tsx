import { useTranslation } from 'react-i18next';
import { useFormats } from '@/format/use-formats.ts';
import styles from './day-strip.module.css';
import { type Bounds, hasFreeSlot, midnight } from './slots.ts';

interface Props {
  days: readonly number[];
  chosen: number;
  bounds: Bounds;
  now: number;
  onChoose: (day: number) => void;
}

/** Two weeks in a row, to be pushed sideways. */
export function DayStrip({ days, chosen, bounds, now, onChoose }: Props) {
  const { t } = useTranslation('booking');
  const formats = useFormats();
  const today = midnight(now);
  return (
    <fieldset className={styles.strip}>
      <legend className="only-spoken">{t('day')}</legend>
      {days.map((day) => {
        const full = !hasFreeSlot(day, bounds);
        return (
          <button
            key={day}
            type="button"
            className={styles.day}
            aria-pressed={day === chosen}
            disabled={full}
            onClick={() => onChoose(day)}
          >
            <span className={styles.weekday}>{day === today ? t('today') : formats.weekday(day)}</span>
            <span className={styles.date}>{formats.date(day)}</span>
            {full && <span className={styles.full}>{t('full')}</span>}
          </button>
        );
      })}
    </fieldset>
  );
}
