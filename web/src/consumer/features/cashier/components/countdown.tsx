import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useNow } from '@/session/use-now.ts';
import styles from './countdown.module.css';

const soon = 120;

/** The time left to pay; the last two minutes stand out. */
export function Countdown({ until }: { until: string }) {
  const { t } = useTranslation('cashier');
  const formats = useFormats();
  const left = Math.max(0, (new Date(until).getTime() - useNow()) / 1000);
  return (
    <p className={left < soon ? `${styles.countdown} ${styles.soon}` : styles.countdown} role="timer">
      {t('time_left')} <strong className="numbers">{formats.clock(left)}</strong>
    </p>
  );
}
