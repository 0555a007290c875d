import { useId } from 'react';
import type { Day } from '@/format/platform-days.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { type Calendar, partsOf } from './slots.ts';
import styles from './time-slots.module.css';

interface Props {
  day: Day;
  value: number | null;
  calendar: Calendar;
  onChange: (at: number) => void;
}

/** The times of a day. What cannot be chosen says why. */
export function TimeSlots({ day, value, calendar, onChange }: Props) {
  const { t } = useTranslation('booking');
  const formats = useFormats();
  const name = useId();
  return (
    <>
      {partsOf(day, calendar).map(({ part, slots }) => (
        <fieldset key={part} className={styles.part}>
          <legend className={styles.legend}>{t(part)}</legend>
          <div className={styles.slots}>
            {slots.map(({ at, hindrance }) => (
              <label key={at} className={`numbers ${styles.slot}`}>
                <input
                  type="radio"
                  name={name}
                  className={styles.radio}
                  checked={at === value && hindrance === null}
                  disabled={hindrance !== null}
                  onChange={() => onChange(at)}
                />
                {formats.time(at)}
                {(hindrance === 'busy' || hindrance === 'far') && (
                  <span className={styles.why}>{t(`hindrance.${hindrance}`)}</span>
                )}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
