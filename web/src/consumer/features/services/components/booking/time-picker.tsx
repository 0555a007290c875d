import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/format/use-formats.ts';
import { DayStrip } from './day-strip.tsx';
import { type Bounds, daysFrom, hasFreeSlot, midnight, slotsOf } from './slots.ts';
import styles from './time-picker.module.css';

interface Props {
  value: number | null;
  bounds: Bounds;
  now: number;
  onChange: (at: number) => void;
}

const stripDays = 21;
const parts = ['morning', 'afternoon', 'evening'] as const;

/** A day from the strip, and a time of that day. */
export function TimePicker({ value, bounds, now, onChange }: Props) {
  const { t } = useTranslation('booking');
  const formats = useFormats();
  const days = daysFrom(bounds, stripDays);
  const [picked, setPicked] = useState(value === null ? null : midnight(value));
  const day = picked ?? days.find((one) => hasFreeSlot(one, bounds)) ?? midnight(now);
  const slots = slotsOf(day, bounds);
  return (
    <div className={styles.picker}>
      <DayStrip days={days} chosen={day} bounds={bounds} now={now} onChoose={setPicked} />
      {parts.map((part) => (
        <fieldset key={part} className={styles.part}>
          <legend className={styles.legend}>{t(part)}</legend>
          <div className={styles.slots}>
            {slots[part].map(({ at, free }) => (
              <button
                key={at}
                type="button"
                className={`numbers ${styles.slot}`}
                aria-pressed={at === value}
                disabled={!free}
                onClick={() => onChange(at)}
              >
                {formats.time(at)}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
