import { ClockCircleOutline } from 'antd-mobile-icons';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { type Calendar, freeNear } from './slots.ts';
import styles from './taken.module.css';

interface Props {
  at: number;
  calendar: Calendar;
  onChange: (at: number) => void;
}

const offered = 3;

/** The time that was chosen has just gone to somebody else: said kindly, with those closest to it. */
export function Taken({ at, calendar, onChange }: Props) {
  const { t } = useTranslation('booking');
  const formats = useFormats();
  const near = freeNear(at, calendar, offered);
  return (
    <div className={styles.taken} role="alert">
      <p className={styles.title}>
        <ClockCircleOutline aria-hidden="true" /> {t('taken.title', { time: formats.dateTime(at) })}
      </p>
      <p>{t('taken.text')}</p>
      {near.length > 0 && (
        <div className={styles.near}>
          <span>{t('taken.near')}</span>
          {near.map((each) => (
            <button key={each} type="button" className={`numbers ${styles.time}`} onClick={() => onChange(each)}>
              {t('taken.time', { day: formats.weekday(each), time: formats.time(each) })}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
