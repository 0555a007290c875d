import { useEffect, useId, useRef } from 'react';
import { dayIn } from '@/format/day-in.ts';
import { type Day, plusDays, startOf } from '@/format/platform-days.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './day-strip.module.css';
import { type Calendar, freeOn } from './slots.ts';

interface Props {
  days: readonly Day[];
  chosen: Day;
  calendar: Calendar;
  now: number;
  onChoose: (day: Day) => void;
}

const few = 4;

/** Three weeks in a row, to be pushed sideways or walked by arrow key. */
export function DayStrip({ days, chosen, calendar, now, onChoose }: Props) {
  const { t } = useTranslation('booking');
  const formats = useFormats();
  const name = useId();
  const strip = useRef<HTMLFieldSetElement>(null);
  const today = dayIn(now);
  const nameOf = (day: Day) => {
    if (day === today) return t('today');
    return day === plusDays(today, 1) ? t('tomorrow') : formats.weekday(startOf(day));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: brought into view when another day is chosen
  useEffect(() => {
    strip.current?.querySelector('label:has(:checked)')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [chosen]);
  return (
    <fieldset ref={strip} className={styles.strip}>
      <legend className="only-spoken">{t('day')}</legend>
      {days.map((day) => {
        const free = freeOn(day, calendar);
        const standing = free === 0 ? t('full') : t(free <= few ? 'few' : 'free', { count: free });
        return (
          <label key={day} className={styles.day}>
            <input
              type="radio"
              name={name}
              className={styles.radio}
              checked={day === chosen}
              disabled={free === 0}
              onChange={() => onChoose(day)}
            />
            <span className={styles.weekday}>{nameOf(day)}</span>
            <span className={`numbers ${styles.date}`}>{formats.date(startOf(day))}</span>
            <span className={free > 0 && free <= few ? styles.few : styles.free}>{standing}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
