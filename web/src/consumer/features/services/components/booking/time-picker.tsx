import { useState } from 'react';
import { dayIn } from '@/format/day-in.ts';
import type { Day } from '@/format/platform-days.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { SkeletonBlock } from '@/ui/skeleton.tsx';
import { ZoneNote } from '@/ui/zone-note.tsx';
import { BusyUnknown } from './busy-unknown.tsx';
import { DayStrip } from './day-strip.tsx';
import { freeOn } from './slots.ts';
import { Taken } from './taken.tsx';
import styles from './time-picker.module.css';
import { TimeSlots } from './time-slots.tsx';
import type { useCalendar } from './use-calendar.ts';

interface Props {
  value: number | null;
  /** A time that was chosen and that somebody else has booked since. */
  taken: number | null;
  calendar: ReturnType<typeof useCalendar>;
  now: number;
  onChange: (at: number) => void;
}

/** A day from the strip, and a time of that day. */
export function TimePicker({ value, taken, calendar, now, onChange }: Props) {
  const { t } = useTranslation('booking');
  const { days, waiting, error, retry } = calendar;
  const [picked, setPicked] = useState<Day | null>(null);
  const wanted = value ?? taken;
  const shown = picked ?? (wanted === null ? null : dayIn(wanted));
  const day = shown ?? days.find((each) => freeOn(each, calendar.calendar) > 0) ?? dayIn(now);
  const choose = (at: number) => {
    setPicked(dayIn(at));
    onChange(at);
  };
  if (waiting) return <SkeletonBlock height="18rem" />;
  return (
    <div className={styles.picker}>
      {taken !== null && <Taken at={taken} calendar={calendar.calendar} onChange={choose} />}
      {Boolean(error) && <BusyUnknown error={error} onRetry={retry} />}
      <DayStrip days={days} chosen={day} calendar={calendar.calendar} now={now} onChoose={setPicked} />
      {freeOn(day, calendar.calendar) === 0 && <p className={styles.none}>{t('none_free')}</p>}
      <TimeSlots day={day} value={value} calendar={calendar.calendar} onChange={choose} />
      <ZoneNote />
    </div>
  );
}
